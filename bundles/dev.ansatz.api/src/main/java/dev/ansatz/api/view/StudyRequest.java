package dev.ansatz.api.view;

/**
 * What a study visualizer is given.
 *
 * @param study the outcome of the sweep
 * @param settings the visualizer's settings
 */
public record StudyRequest<P extends Record>(Study study, P settings) {}

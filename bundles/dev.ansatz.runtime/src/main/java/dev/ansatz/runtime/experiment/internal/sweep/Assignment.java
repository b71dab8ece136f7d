package dev.ansatz.runtime.experiment.internal.sweep;

/**
 * What a point has at an address.
 *
 * @param address a setting's address, or {@code model}
 * @param choice what it has there
 */
record Assignment(String address, Choice choice) {}

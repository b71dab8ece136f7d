package dev.ansatz.runtime.plugins;

/**
 * The bundle that a plug-in comes from.
 *
 * @param bundle the bundle's symbolic name
 * @param version the bundle's version
 */
public record Origin(String bundle, String version) {}

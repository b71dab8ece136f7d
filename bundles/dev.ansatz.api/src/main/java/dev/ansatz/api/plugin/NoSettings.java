package dev.ansatz.api.plugin;

/** The settings of what has none. */
public record NoSettings() {}

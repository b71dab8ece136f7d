package dev.ansatz.runtime.experiment.internal.sweep;

import java.util.List;

/**
 * One setting that varies, or the model as a whole.
 *
 * @param address the setting's address
 * @param choices what it takes in turn
 */
record Axis(String address, List<Choice> choices) {}

package dev.ansatz.nn.train;

import dev.ansatz.autodiff.Value;

/**
 * A number of each batch that is worth watching.
 *
 * @param name the reading's name: {@code "loss"}
 * @param value a scalar of the graph, a mean over the batch's rows
 * @param unit the unit; empty for a bare number
 */
public record Measured(String name, Value value, String unit) {}

package dev.ansatz.nn;

import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.init.Initialiser;

/**
 * An array that a network keeps between runs.
 *
 * @param value the parameter in the graph; its name is unique in the network
 * @param initialiser what it begins as
 * @param trained whether an optimizer changes it; running statistics are not trained
 */
public record Variable(Value value, Initialiser initialiser, boolean trained) {}

package dev.ansatz.nn;

import dev.ansatz.api.tensor.Shape;

/**
 * A row of a network's summary table.
 *
 * @param name the layer's name in the network
 * @param kind what it is: {@code "dense"}
 * @param output the shape of its result
 * @param trained how many numbers of it an optimizer changes
 * @param kept how many numbers of it are kept but not trained
 */
public record LayerRow(String name, String kind, Shape output, long trained, long kept) {}

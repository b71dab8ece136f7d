package dev.ansatz.nn.train;

import dev.ansatz.api.data.Split;
import dev.ansatz.autodiff.Program;

/**
 * Rows that a program is to be run on.
 *
 * @param program whose inputs are to be filled
 * @param split the part that the rows are of
 * @param rows their indices in the part; not to be kept
 * @param epochs how many epochs have been trained, with the share of the present one
 */
public record Batch(Program program, Split split, int[] rows, double epochs) {}

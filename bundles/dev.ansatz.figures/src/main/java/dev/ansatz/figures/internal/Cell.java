package dev.ansatz.figures.internal;

/**
 * A place in a matrix or a table.
 *
 * @param row from 0 at the top; -1 for the names of a table's columns
 * @param column from 0 at the left
 */
public record Cell(int row, int column) {}

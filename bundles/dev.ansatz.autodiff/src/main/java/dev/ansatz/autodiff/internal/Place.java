package dev.ansatz.autodiff.internal;

/**
 * Where an array lies.
 *
 * @param slot the number of the machine's array
 * @param offset where it begins in there
 */
public record Place(int slot, int offset) {}

package dev.ansatz.api.data;

import dev.ansatz.api.random.RandomKey;

/**
 * What a transform is given.
 *
 * @param settings the transform's settings
 * @param dataset what is to be transformed; it stays as it is
 * @param key the randomness to use
 */
public record TransformRequest<P extends Record>(P settings, Dataset dataset, RandomKey key) {}

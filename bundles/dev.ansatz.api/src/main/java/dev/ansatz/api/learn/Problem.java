package dev.ansatz.api.learn;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.random.RandomKey;

/**
 * What is to be learnt, from what, with which settings and which randomness.
 *
 * @param settings the learner's settings
 * @param dataset the data; nobody writes to it
 * @param key the randomness of this training
 * @param threads how many threads the training may use, 1 or more
 */
public record Problem<P extends Record>(P settings, Dataset dataset, RandomKey key, int threads) {}

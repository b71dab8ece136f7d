package dev.ansatz.api.view;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;

/**
 * What a visualizer is given.
 *
 * @param model the model to show
 * @param dataset the data
 * @param settings the visualizer's settings
 * @param key the randomness to use
 * @param stop to be asked at least once a second
 */
public record ViewRequest<M extends Model, P extends Record>(
    M model, Dataset dataset, P settings, RandomKey key, StopToken stop) {}

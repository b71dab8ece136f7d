package dev.ansatz.api.data;

import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;

/**
 * What a provider is given to load or make data.
 *
 * @param settings the provider's settings
 * @param key the randomness to use
 * @param files finds the files that settings name
 * @param progress takes reports
 * @param stop to be asked at least once a second
 */
public record DatasetRequest<P extends Record>(
    P settings, RandomKey key, FileFinder files, Progress progress, StopToken stop) {}

package dev.ansatz.api.learn;

import dev.ansatz.api.progress.StopToken;

/**
 * What a step is given.
 *
 * @param stop to be asked at least once a second
 */
public record StepContext(StopToken stop) {}

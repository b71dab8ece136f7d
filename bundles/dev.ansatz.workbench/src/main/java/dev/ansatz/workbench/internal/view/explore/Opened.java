package dev.ansatz.workbench.internal.view.explore;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.model.Model;
import dev.ansatz.runtime.store.StoredRun;

/**
 * A run whose model can be played with.
 *
 * @param run the run
 * @param model what it learnt
 * @param data what it learnt from, as its learner saw it
 */
public record Opened(StoredRun run, Model model, Dataset data) {}

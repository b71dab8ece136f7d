package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.model.Answers;
import dev.ansatz.api.model.Model;

/**
 * What is judged and drawn.
 *
 * @param model the model
 * @param dataset the data
 * @param answers what the model has said of the data so far
 */
record Subject(Model model, Dataset dataset, Answers answers) {

  /** Makes a subject that nobody has asked yet. */
  Subject(Model model, Dataset dataset) {
    this(model, dataset, new Answers());
  }
}

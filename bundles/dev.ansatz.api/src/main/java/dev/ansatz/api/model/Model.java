package dev.ansatz.api.model;

/**
 * A trained model. What it can do is said by the capability interfaces it implements, such as
 * {@link Forecaster}. Immutable; all calls are safe from several threads at once.
 */
public interface Model {

  /** Returns the model as plain data, from which its learner makes an equal model. */
  Archive save();

  /** Returns what it consists of. */
  ModelSummary summary();
}

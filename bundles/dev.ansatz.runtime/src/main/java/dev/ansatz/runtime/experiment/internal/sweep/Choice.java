package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.runtime.experiment.internal.yaml.Mapping;

/** One of the things that an axis takes in turn. */
interface Choice {

  /** Returns what stands for it in tables: a plain value. */
  Object shown();

  /** Returns an experiment with it. */
  Mapping applyTo(Mapping root);
}

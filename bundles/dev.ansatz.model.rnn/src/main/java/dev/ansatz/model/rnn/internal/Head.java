package dev.ansatz.model.rnn.internal;

import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.train.Batch;
import dev.ansatz.nn.train.Measured;
import java.util.List;

/** What is asked of a network of sequences: the loss, and the targets of a batch. */
interface Head {

  /**
   * Adds the loss to a graph.
   *
   * @param outputs what the network says
   * @return what is watched; the first is minimised
   */
  List<Measured> measure(Scope scope, Value outputs);

  /** Writes the targets of a batch into its program's inputs. */
  void fill(Batch batch);
}

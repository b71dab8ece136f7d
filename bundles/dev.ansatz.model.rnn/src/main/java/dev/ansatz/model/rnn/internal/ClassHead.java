package dev.ansatz.model.rnn.internal;

import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.supervised.ClassLoss;
import dev.ansatz.nn.train.Batch;
import dev.ansatz.nn.train.Measured;
import java.util.List;

/** One class for each sequence. */
record ClassHead(ClassLoss loss) implements Head {

  @Override
  public List<Measured> measure(Scope scope, Value logits) {
    return loss.measure(scope, logits);
  }

  @Override
  public void fill(Batch batch) {
    loss.fill(batch);
  }
}

package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.loss.Losses;
import dev.ansatz.nn.train.Batch;
import dev.ansatz.nn.train.Measured;
import java.util.List;

/** Numbers of each sequence: the squared error, a mean over targets and sequences. */
record NumberHead(Targets targets) implements Head {
  private static final String TARGETS = "targets";

  @Override
  public List<Measured> measure(Scope scope, Value outputs) {
    Value wanted = scope.graph().input(TARGETS, outputs.shape().toArray());
    Value loss = Losses.squaredErrorMean(outputs, wanted).meanAll();
    return List.of(new Measured("loss", loss, targets.squareUnit()));
  }

  @Override
  public void fill(Batch batch) {
    float[] wanted = ((F32Tensor) batch.program().input(TARGETS)).array();
    targets.write(batch.split(), batch.rows(), wanted);
  }
}

package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.train.Batch;
import dev.ansatz.nn.train.Measured;
import dev.ansatz.nn.train.Objective;
import dev.ansatz.nn.train.Weights;
import java.util.List;
import java.util.function.Function;

/** A network of sequences with a head. */
record SequenceObjective(RnnForm form, SequenceRows rows, Head head, Function<Weights, Model> maker)
    implements Objective {

  @Override
  public int rows(Split split) {
    return rows.count(split);
  }

  @Override
  public List<Measured> build(Scope scope, int batchRows) {
    return head.measure(scope, new SequenceNetwork(form).build(scope, batchRows).outputs());
  }

  @Override
  public void fill(Batch batch) {
    Sequences part = rows.part(batch.split());
    float[] x = ((F32Tensor) batch.program().input(SequenceNetwork.INPUTS)).array();
    for (int i = 0; i < batch.rows().length; i++) {
      part.write(batch.rows()[i], x, i);
    }
    if (form.ragged()) {
      float[] mask = ((F32Tensor) batch.program().input(SequenceNetwork.MASK)).array();
      for (int i = 0; i < batch.rows().length; i++) {
        part.writeMask(batch.rows()[i], mask, i);
      }
    }
    head.fill(batch);
  }

  @Override
  public Model model(Weights weights) {
    return maker.apply(weights);
  }
}

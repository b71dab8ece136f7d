package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.autodiff.Gradient;
import dev.ansatz.autodiff.Program;
import dev.ansatz.autodiff.Value;
import dev.ansatz.compute.Kernels;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.recurrent.Recurrent;
import dev.ansatz.nn.train.Inference;
import dev.ansatz.nn.train.Weights;
import java.util.ArrayList;
import java.util.List;

/** Answers for a trained network of sequences. Safe from several threads. */
final class SequenceAnswers {
  private static final int BLOCK_ROWS = 64;
  private static final RandomKey NO_DRAWS = RandomKey.of(0);

  private final RnnForm form;
  private final SequenceNetwork network;
  private final Inference outputs;
  private final Inference states;
  private final Inference gradients;

  SequenceAnswers(RnnForm form, Weights weights, Kernels kernels) {
    this.form = form;
    this.network = new SequenceNetwork(form);
    this.outputs =
        new Inference(
            weights, kernels, BLOCK_ROWS, (scope, n) -> List.of(network.build(scope, n).outputs()));
    this.states =
        new Inference(
            weights,
            kernels,
            BLOCK_ROWS,
            (scope, n) -> List.of(Recurrent.together(network.build(scope, n).states())));
    this.gradients = new Inference(weights, kernels, BLOCK_ROWS, this::norms);
  }

  private List<Value> norms(Scope scope, int rows) {
    SequenceNetwork.Trace trace = network.build(scope, rows);
    Value last =
        form.span() == RnnForm.Span.LAST
            ? trace.outputs()
            : trace.outputs().slice(1, form.time() - 1, form.time()).reshape(rows, form.outputs());
    List<Value> all = trace.directions().stream().flatMap(List::stream).toList();
    List<Value> derivatives = Gradient.of(last.max(-1).sumAll(), all);
    int directions = trace.directions().get(0).size();
    List<Value> norms = new ArrayList<>();
    for (int t = 0; t < form.time(); t++) {
      Value square = derivatives.get(t * directions).square().sum(-1);
      for (int i = 1; i < directions; i++) {
        square = square.plus(derivatives.get(t * directions + i).square().sum(-1));
      }
      norms.add(square.sqrt().reshape(1, rows));
    }
    return List.of(Value.concatenate(0, norms).transpose());
  }

  /** Returns [n × outputs] or [n × time × outputs]. */
  F32Tensor outputs(PredictRequest request) {
    return answer(outputs, request);
  }

  /** Returns [n × time × units]. */
  F32Tensor states(PredictRequest request) {
    return answer(states, request);
  }

  /** Returns [n × time]. */
  F32Tensor gradientNorms(PredictRequest request) {
    return answer(gradients, request);
  }

  private F32Tensor answer(Inference inference, PredictRequest request) {
    Sequences sequences = checked(request.inputs());
    int n = sequences.count();
    F32Tensor[] all = new F32Tensor[1];
    inference.answer(
        Math.max(1, n),
        request.stop(),
        (program, from, count) -> {
          int real = Math.min(count, n - from);
          fill(program, sequences, from, real);
          program.run(NO_DRAWS);
          F32Tensor block = (F32Tensor) program.result(0);
          if (all[0] == null) {
            int[] extents = block.shape().toArray();
            extents[0] = n;
            all[0] = F32Tensor.zeros(extents);
          }
          int size = block.shape().rowSize();
          System.arraycopy(block.array(), 0, all[0].array(), from * size, real * size);
        });
    return all[0];
  }

  private void fill(Program program, Sequences sequences, int from, int count) {
    float[] x = ((F32Tensor) program.input(SequenceNetwork.INPUTS)).array();
    for (int i = 0; i < count; i++) {
      sequences.write(from + i, x, i);
    }
    if (form.ragged()) {
      float[] mask = ((F32Tensor) program.input(SequenceNetwork.MASK)).array();
      for (int i = 0; i < count; i++) {
        sequences.writeMask(from + i, mask, i);
      }
    }
  }

  private Sequences checked(Tensor rows) {
    Shape shape = rows.shape();
    boolean fits =
        shape.rank() == 3 && shape.extent(1) == form.time() && shape.extent(2) == form.channels();
    if (!fits) {
      throw new IllegalArgumentException(
          "sequences for this model must have shape rows × %d × %d; got %s"
              .formatted(form.time(), form.channels(), shape));
    }
    Sequences sequences = Sequences.of(rows, form.scale());
    if (sequences.ragged() && !form.ragged()) {
      throw new IllegalArgumentException(
          "sequences for this model must all have %d steps: it was trained on such alone"
              .formatted(form.time()));
    }
    return sequences;
  }
}

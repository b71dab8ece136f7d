package dev.ansatz.model.cnn.internal;

import dev.ansatz.api.model.ConvolutionalModel.Maps;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Program;
import dev.ansatz.autodiff.Value;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.cnn.FirstWeights;
import dev.ansatz.model.cnn.internal.layers.CnnNetwork;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.supervised.RowNetwork;
import dev.ansatz.nn.supervised.Scaling;
import dev.ansatz.nn.train.Inference;
import dev.ansatz.nn.train.Weights;
import java.util.ArrayList;
import java.util.List;

/** What the convolutions of a trained network make of rows. */
final class FeatureMaps {
  private static final int BLOCK_ROWS = 8;
  private static final RandomKey NO_DRAWS = RandomKey.of(0);

  private final CnnForm form;
  private final RowNetwork network;
  private final List<String> layers;
  private final Inference inference;

  FeatureMaps(CnnForm form, Weights weights, Kernels kernels) {
    this.form = form;
    this.network = form.network(FirstWeights.GLOROT_UNIFORM);
    this.layers = form.layers().stream().filter(text -> text.strip().startsWith("conv ")).toList();
    this.inference = new Inference(weights, kernels, BLOCK_ROWS, this::build);
  }

  private List<Value> build(Scope scope, int rows) {
    int[] extents = new int[network.input().rank() + 1];
    extents[0] = rows;
    System.arraycopy(network.input().toArray(), 0, extents, 1, network.input().rank());
    Value x = scope.graph().input(RowNetwork.INPUTS, extents);
    CnnNetwork layersOnly = form.layersFrom(FirstWeights.GLOROT_UNIFORM);
    return List.copyOf(layersOnly.trace(scope.in("network"), x).maps().values());
  }

  List<Maps> of(PredictRequest request) {
    List<Maps> maps = new ArrayList<>();
    if (layers.isEmpty()) {
      return maps;
    }
    Scaling scaling = new Scaling(request.inputs(), form.scale());
    int n = request.inputs().rowCount();
    inference.answer(
        n,
        request.stop(),
        (program, from, count) -> {
          float[] x = ((F32Tensor) program.input(RowNetwork.INPUTS)).array();
          for (int i = 0; i < count; i++) {
            scaling.write(from + i, x, i);
          }
          program.run(NO_DRAWS);
          copy(program, from, count, n, maps);
        });
    return maps;
  }

  private void copy(Program program, int from, int count, int n, List<Maps> maps) {
    for (int layer = 0; layer < layers.size(); layer++) {
      F32Tensor block = (F32Tensor) program.result(layer);
      if (maps.size() == layer) {
        int[] extents = block.shape().toArray();
        extents[0] = n;
        maps.add(
            new Maps(
                "conv-" + (layer + 1),
                new F32Tensor(Shape.of(extents), new float[Shape.of(extents).size()])));
      }
      int size = block.shape().rowSize();
      System.arraycopy(
          block.array(), 0, maps.get(layer).values().array(), from * size, count * size);
    }
  }
}

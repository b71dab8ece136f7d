package dev.ansatz.model.cnn.internal.layers;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Mode;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.init.Initialiser;
import dev.ansatz.nn.layer.Activation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The layers that settings list, and a dense layer of logits.
 *
 * @param texts the layers before the last, as settings write them
 * @param weights what weights begin as
 * @param classes the number of logits
 */
public record CnnNetwork(List<String> texts, Initialiser weights, int classes) implements Layer {

  /** Makes a network. */
  public CnnNetwork {
    texts = List.copyOf(texts);
  }

  /**
   * What a network makes of rows.
   *
   * @param logits [n × classes]
   * @param maps the outputs of the convolutions by name, [n × height × width × channels]
   */
  public record Trace(Value logits, Map<String, Value> maps) {}

  /** Returns the shape of a row as the network takes it: images get an axis of channels. */
  public static Shape taken(Shape row) {
    return row.rank() == 2 ? Shape.of(row.extent(0), row.extent(1), 1) : row;
  }

  @Override
  public Value apply(Scope scope, Value x) {
    return trace(scope, x).logits();
  }

  /** Adds the network to a graph, and tells what its convolutions say. */
  public Trace trace(Scope scope, Value x) {
    Map<String, Value> maps = new LinkedHashMap<>();
    Value y = x;
    int convolutions = 0;
    for (LayerTexts.Read read : LayerTexts.parse(texts)) {
      y = read.maker().make(weights).apply(scope.next(read.kind()), y);
      if (read.kind().equals("conv")) {
        maps.put("conv-" + ++convolutions, y);
      }
    }
    Layer last = new DenseOfAll(classes, Activation.LINEAR, weights);
    return new Trace(last.apply(scope.in("output"), y), maps);
  }

  /**
   * Checks that each layer takes what the one before it gives.
   *
   * @param row the shape of a row as the network takes it
   * @throws InvalidSettingException where one does not
   */
  public void check(Shape row) {
    int[] extents = new int[row.rank() + 1];
    extents[0] = 1;
    System.arraycopy(row.toArray(), 0, extents, 1, row.rank());
    Scope scope = Scope.of(new Graph(DType.F32), Mode.INFERENCE);
    Value y = scope.graph().input("inputs", extents);
    List<LayerTexts.Read> layers = LayerTexts.parse(texts);
    for (int i = 0; i < layers.size(); i++) {
      LayerTexts.Read read = layers.get(i);
      try {
        y = read.maker().make(weights).apply(scope.next(read.kind()), y);
      } catch (IllegalArgumentException e) {
        throw LayerTexts.refusal(
            i + 1, read.text(), "does not fit behind %s: %s".formatted(y.shape(), e.getMessage()));
      }
    }
  }
}

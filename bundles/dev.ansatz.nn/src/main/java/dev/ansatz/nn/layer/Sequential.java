package dev.ansatz.nn.layer;

import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Scope;
import java.util.List;
import java.util.Locale;

/**
 * Layers one behind the other.
 *
 * @param layers the layers, in the order in which data passes them
 */
public record Sequential(List<Layer> layers) implements Layer {

  /** Makes a sequence. */
  public Sequential {
    layers = List.copyOf(layers);
  }

  /** Makes a sequence. */
  public static Sequential of(Layer... layers) {
    return new Sequential(List.of(layers));
  }

  @Override
  public Value apply(Scope scope, Value x) {
    Value y = x;
    for (Layer layer : layers) {
      y = layer.apply(scope.next(kind(layer)), y);
    }
    return y;
  }

  private static String kind(Layer layer) {
    String simple = layer.getClass().getSimpleName();
    boolean anonymous = simple.isEmpty() || simple.contains("$");
    return anonymous
        ? "layer"
        : simple.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}

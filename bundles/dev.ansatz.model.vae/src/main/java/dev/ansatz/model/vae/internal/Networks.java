package dev.ansatz.model.vae.internal;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.init.Uniform;
import dev.ansatz.nn.init.VarianceScaling;
import dev.ansatz.nn.layer.Activation;
import dev.ansatz.nn.layer.Conv2d;
import dev.ansatz.nn.layer.Dense;
import dev.ansatz.nn.layer.Flatten;
import dev.ansatz.nn.layer.Padding;
import dev.ansatz.nn.layer.ReshapeRows;
import dev.ansatz.nn.layer.TransposedConv2d;
import java.util.List;

/** Adds encoder and decoder of an architecture to a graph. */
record Networks(Architecture architecture) {
  private static final int KERNEL = 3;
  private static final int STRIDE = 2;

  /**
   * What the encoder says of rows.
   *
   * @param mean [n × k]
   * @param logVariance [n × k]
   */
  record Code(Value mean, Value logVariance) {

    /** Returns the standard deviations. */
    Value sd() {
      return logVariance.times(0.5).exp();
    }
  }

  /** Encodes rows [n × elements]. */
  Code encode(Scope root, Value x) {
    Scope scope = root.in("encoder");
    Value hidden = x;
    if (!architecture.filters().isEmpty()) {
      hidden = convolve(scope, hidden);
    }
    for (int units : architecture.units()) {
      hidden = dense(scope.next("dense"), hidden, units, Activation.RELU);
    }
    int k = architecture.latents();
    Value mean = dense(scope.in("mean"), hidden, k, Activation.LINEAR);
    return new Code(mean, dense(scope.in("log-variance"), hidden, k, Activation.LINEAR));
  }

  private Value convolve(Scope scope, Value x) {
    Value map = new ReshapeRows(architecture.maps().get(0)).apply(scope.next("reshape"), x);
    for (int filters : architecture.filters()) {
      Conv2d layer =
          new Conv2d(
              filters,
              new Padding.WindowShape(KERNEL, STRIDE, 1),
              Padding.of(1),
              Activation.RELU,
              VarianceScaling.INVERSE_ROOT);
      map = layer.apply(scope.next("conv2d"), map);
    }
    return new Flatten().apply(scope.next("flatten"), map);
  }

  /** Decodes latents [n × k] to [n × elements]: logits or means. */
  Value decode(Scope root, Value z) {
    Scope scope = root.in("decoder");
    Value hidden = z;
    List<Integer> units = architecture.units();
    for (int i = units.size() - 1; i >= 0; i--) {
      hidden = dense(scope.next("dense"), hidden, units.get(i), Activation.RELU);
    }
    return architecture.filters().isEmpty()
        ? dense(scope.in("output"), hidden, architecture.input().size(), Activation.LINEAR)
        : enlarge(scope, hidden);
  }

  private Value enlarge(Scope scope, Value hidden) {
    List<Shape> maps = architecture.maps();
    Shape smallest = maps.get(maps.size() - 1);
    Value flat = dense(scope.next("dense"), hidden, smallest.size(), Activation.RELU);
    Value map = new ReshapeRows(smallest).apply(scope.next("reshape"), flat);
    for (int i = maps.size() - 2; i >= 0; i--) {
      Activation activation = i == 0 ? Activation.LINEAR : Activation.RELU;
      TransposedConv2d layer =
          new TransposedConv2d(
              maps.get(i).extent(2),
              KERNEL,
              STRIDE,
              1,
              1,
              activation,
              VarianceScaling.INVERSE_ROOT);
      map = cropped(layer.apply(scope.next("transposed-conv2d"), map), maps.get(i));
    }
    return new Flatten().apply(scope.next("flatten"), map);
  }

  /** Cuts off the row and the column that an odd extent does not have. */
  private static Value cropped(Value map, Shape target) {
    boolean fits =
        map.shape().extent(1) == target.extent(0) && map.shape().extent(2) == target.extent(1);
    return fits ? map : map.slice(1, 0, target.extent(0)).slice(2, 0, target.extent(1));
  }

  private static Value dense(Scope scope, Value x, int units, Activation activation) {
    Uniform bias = new Uniform(1 / Math.sqrt(x.shape().extent(-1)));
    return new Dense(units, activation, VarianceScaling.INVERSE_ROOT, bias).apply(scope, x);
  }
}

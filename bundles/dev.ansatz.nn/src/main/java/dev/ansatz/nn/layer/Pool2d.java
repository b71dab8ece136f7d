package dev.ansatz.nn.layer;

import dev.ansatz.autodiff.Value;
import dev.ansatz.autodiff.op.Window;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Scope;

/**
 * The largest or the mean under a window over images.
 *
 * @param kind which of the two
 * @param window kernel and stride, which may differ
 * @param padding what is added around the images; it never counts
 */
public record Pool2d(Kind kind, Padding.WindowShape window, Padding padding) implements Layer {

  /** What is taken under the window. */
  public enum Kind {
    MAX,
    MEAN
  }

  /** Makes a pool whose windows touch but do not overlap. */
  public static Pool2d of(Kind kind, int size) {
    return new Pool2d(kind, new Padding.WindowShape(size, size, 1), Padding.VALID);
  }

  @Override
  public Value apply(Scope scope, Value x) {
    Images.check("pool2d", x);
    Window moving = padding.window(window, x.shape().extent(1), x.shape().extent(2));
    Value y = kind == Kind.MAX ? x.maxPool(moving) : x.averagePool(moving);
    scope.summarise(kind == Kind.MAX ? "max-pool2d" : "average-pool2d", y);
    return y;
  }
}

package dev.ansatz.nn.layer;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Scope;
import java.util.List;

/**
 * Repeats every pixel.
 *
 * @param factor how often, down and across, 1 or more
 */
public record Upsample2d(int factor) implements Layer {

  @Override
  public Value apply(Scope scope, Value x) {
    Images.check("upsample2d", x);
    Shape s = x.shape();
    Shape repeated = Shape.of(s.extent(0), s.extent(1), factor, s.extent(2), factor, s.extent(3));
    Value y =
        x.broadcast(repeated, List.of(0, 1, 3, 5))
            .reshape(s.extent(0), s.extent(1) * factor, s.extent(2) * factor, s.extent(3));
    scope.summarise("upsample2d", y);
    return y;
  }
}

package dev.ansatz.nn.layer;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import dev.ansatz.autodiff.op.Window;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.init.Constant;
import dev.ansatz.nn.init.VarianceScaling;

/**
 * A convolution of each channel by itself, then a 1 × 1 convolution across channels, bias and
 * activation. Begins with Glorot's uniform weights.
 *
 * <p>Source: Chollet, Xception, CVPR 2017, section 2.
 *
 * @param filters how many channels come out
 * @param multiplier how many filters each channel has by itself, 1 or more
 * @param window kernel, stride and dilation
 * @param padding what is added around the images
 * @param activation what follows the sum
 */
public record SeparableConv2d(
    int filters, int multiplier, Padding.WindowShape window, Padding padding, Activation activation)
    implements Layer {

  @Override
  public Value apply(Scope scope, Value x) {
    Images.check("separable conv2d", x);
    Shape shape = x.shape();
    int channels = shape.extent(3);
    int between = channels * multiplier;
    Window moving = padding.window(window, shape.extent(1), shape.extent(2));
    Value depthwise =
        scope.weights(
            "depthwise",
            Shape.of(window.kernel(), window.kernel(), 1, between),
            VarianceScaling.GLOROT_UNIFORM);
    Value pointwise =
        scope.weights(
            "pointwise", Shape.of(1, 1, between, filters), VarianceScaling.GLOROT_UNIFORM);
    Value b = scope.weights("bias", Shape.of(filters), Constant.ZERO);
    Value apart = x.conv2d(depthwise, moving, channels);
    Value y = activation.of(apart.conv2d(pointwise, Window.valid(1, 1), 1).plus(b));
    scope.summarise("separable-conv2d", y);
    return y;
  }
}

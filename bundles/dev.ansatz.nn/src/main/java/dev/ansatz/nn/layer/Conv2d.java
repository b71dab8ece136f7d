package dev.ansatz.nn.layer;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import dev.ansatz.autodiff.op.Window;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.init.Constant;
import dev.ansatz.nn.init.Initialiser;
import dev.ansatz.nn.init.VarianceScaling;

/**
 * A convolution of images [n × h × w × c] with square filters, bias and activation.
 *
 * @param filters how many channels come out
 * @param window kernel, stride and dilation
 * @param padding what is added around the images
 * @param activation what follows the sum
 * @param weights what the filters [kernel × kernel × c × filters] begin as
 */
public record Conv2d(
    int filters,
    Padding.WindowShape window,
    Padding padding,
    Activation activation,
    Initialiser weights)
    implements Layer {

  /** Makes a layer without dilation that begins with Glorot's uniform weights. */
  public static Conv2d of(
      int filters, int kernel, int stride, Padding padding, Activation activation) {
    return new Conv2d(
        filters,
        new Padding.WindowShape(kernel, stride, 1),
        padding,
        activation,
        VarianceScaling.GLOROT_UNIFORM);
  }

  @Override
  public Value apply(Scope scope, Value x) {
    Images.check("conv2d", x);
    Shape shape = x.shape();
    Window moving = padding.window(window, shape.extent(1), shape.extent(2));
    Shape filter = Shape.of(window.kernel(), window.kernel(), shape.extent(3), filters);
    Value w = scope.weights("weights", filter, weights);
    Value b = scope.weights("bias", Shape.of(filters), Constant.ZERO);
    Value y = activation.of(x.conv2d(w, moving, 1).plus(b));
    scope.summarise("conv2d", y);
    return y;
  }
}

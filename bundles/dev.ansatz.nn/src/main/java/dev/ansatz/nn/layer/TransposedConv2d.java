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
 * The transposition of a convolution of images, bias and activation: makes images larger. The
 * result has (extent - 1) stride - 2 padding + kernel + outputPadding rows and columns.
 *
 * @param filters how many channels come out
 * @param kernel rows and columns of the filters
 * @param stride rows and columns between the positions in the result
 * @param padding what the convolution back adds on all sides, 0 or more
 * @param outputPadding rows and columns added below and at the right, 0 to stride - 1
 * @param activation what follows the sum
 * @param weights what the filters [kernel × kernel × filters × c] begin as
 */
public record TransposedConv2d(
    int filters,
    int kernel,
    int stride,
    int padding,
    int outputPadding,
    Activation activation,
    Initialiser weights)
    implements Layer {

  /** Makes a layer that begins with Glorot's uniform weights. */
  public static TransposedConv2d of(
      int filters, int kernel, int stride, int padding, int outputPadding, Activation activation) {
    return new TransposedConv2d(
        filters,
        kernel,
        stride,
        padding,
        outputPadding,
        activation,
        VarianceScaling.GLOROT_UNIFORM);
  }

  @Override
  public Value apply(Scope scope, Value x) {
    Images.check("transposed conv2d", x);
    Shape filter = Shape.of(kernel, kernel, filters, x.shape().extent(3));
    Value w = scope.weights("weights", filter, weights);
    Value b = scope.weights("bias", Shape.of(filters), Constant.ZERO);
    Value larger =
        x.transposedConv2d(
            w,
            Window.padded(kernel, stride, padding),
            enlarged(x.shape().extent(1)),
            enlarged(x.shape().extent(2)),
            filters);
    Value y = activation.of(larger.plus(b));
    scope.summarise("transposed-conv2d", y);
    return y;
  }

  private int enlarged(int extent) {
    return (extent - 1) * stride - 2 * padding + kernel + outputPadding;
  }
}

package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.ShapeException;
import dev.ansatz.autodiff.Value;
import java.util.List;

/**
 * The two-dimensional convolution (strictly, correlation) and its two transpositions. The three are
 * closed under differentiation, since the convolution is bilinear in image and filter.
 *
 * <p>Images are [n × height × width × channels], filters [kernel height × kernel width × channels
 * in / groups × channels out]. Output channel o sees the input channels of its group.
 */
public sealed interface Convolution extends Op {

  /** Returns how the filter moves. */
  Window window();

  /** Returns into how many groups the channels are divided, 1 or more. */
  int groups();

  /** The convolution: of images and filter. */
  record Forward(Window window, int groups) implements Convolution {
    @Override
    public String label() {
      return "conv2d";
    }

    @Override
    public Shape shape(List<Value> inputs) {
      Value x = inputs.get(0);
      Value f = inputs.get(1);
      checkFilter(this, x, f, x.shape().rank() == 4 ? x.shape().extent(3) : -1);
      int down = window.positionsDown(x.shape().extent(1));
      int across = window.positionsAcross(x.shape().extent(2));
      if (Math.min(down, across) < 1) {
        throw new ShapeException(
            "conv2d of %s with %s: the filter must fit into the padded image".formatted(x, f));
      }
      return Shape.of(x.shape().extent(0), down, across, f.shape().extent(3));
    }

    @Override
    public List<Value> pullback(Value result, Value cotangent) {
      Value x = result.inputs().get(0);
      Value f = result.inputs().get(1);
      return List.of(images(x.shape(), cotangent, f), filter(x, cotangent));
    }

    @Override
    public double[] evaluate(Value result, List<double[]> inputs) {
      double[] y = new double[result.shape().size()];
      Shape x = result.inputs().get(0).shape();
      Products.walk(
          this, x, result.shape(), (i, j, k) -> y[k] += inputs.get(0)[i] * inputs.get(1)[j]);
      return y;
    }
  }

  /** Back to images: of a convolution's cotangent and the filter. The transposed convolution. */
  record ToImages(Window window, int groups, int height, int width, int channels)
      implements Convolution {
    @Override
    public String label() {
      return "conv2d-to-images";
    }

    @Override
    public Shape shape(List<Value> inputs) {
      Value y = inputs.get(0);
      Value f = inputs.get(1);
      checkFilter(this, y, f, channels);
      boolean fits =
          y.shape().extent(1) == window.positionsDown(height)
              && y.shape().extent(2) == window.positionsAcross(width)
              && y.shape().extent(3) == f.shape().extent(3);
      if (!fits) {
        throw new ShapeException(
            "transposed convolution of %s with %s to %d × %d: the convolution back must give %s"
                .formatted(y, f, height, width, y.shape()));
      }
      return Shape.of(y.shape().extent(0), height, width, channels);
    }

    @Override
    public List<Value> pullback(Value result, Value cotangent) {
      Value y = result.inputs().get(0);
      Value f = result.inputs().get(1);
      return List.of(forward(cotangent, f), filter(cotangent, y));
    }

    @Override
    public double[] evaluate(Value result, List<double[]> inputs) {
      double[] x = new double[result.shape().size()];
      Shape y = result.inputs().get(0).shape();
      Products.walk(
          this, result.shape(), y, (i, j, k) -> x[i] += inputs.get(1)[j] * inputs.get(0)[k]);
      return x;
    }
  }

  /** To the filter: of images and a convolution's cotangent. */
  record ToFilter(Window window, int groups) implements Convolution {
    @Override
    public String label() {
      return "conv2d-to-filter";
    }

    @Override
    public Shape shape(List<Value> inputs) {
      Shape x = inputs.get(0).shape();
      Shape y = inputs.get(1).shape();
      boolean fits =
          x.rank() == 4
              && y.rank() == 4
              && x.extent(0) == y.extent(0)
              && y.extent(1) == window.positionsDown(x.extent(1))
              && y.extent(2) == window.positionsAcross(x.extent(2))
              && x.extent(3) % groups == 0;
      if (!fits) {
        throw new ShapeException(
            "filter gradient of %s and %s: both must belong to one convolution"
                .formatted(inputs.get(0), inputs.get(1)));
      }
      return Shape.of(
          window.kernelHeight(), window.kernelWidth(), x.extent(3) / groups, y.extent(3));
    }

    @Override
    public List<Value> pullback(Value result, Value cotangent) {
      Value x = result.inputs().get(0);
      Value y = result.inputs().get(1);
      return List.of(images(x.shape(), y, cotangent), forward(x, cotangent));
    }

    @Override
    public double[] evaluate(Value result, List<double[]> inputs) {
      double[] f = new double[result.shape().size()];
      Shape x = result.inputs().get(0).shape();
      Shape y = result.inputs().get(1).shape();
      Products.walk(this, x, y, (i, j, k) -> f[j] += inputs.get(0)[i] * inputs.get(1)[k]);
      return f;
    }
  }

  private static void checkFilter(Convolution op, Value x, Value f, int channels) {
    Shape filter = f.shape();
    boolean fits =
        x.shape().rank() == 4
            && filter.rank() == 4
            && filter.extent(0) == op.window().kernelHeight()
            && filter.extent(1) == op.window().kernelWidth()
            && filter.extent(2) * op.groups() == channels
            && filter.extent(3) % op.groups() == 0;
    if (!fits) {
      throw new ShapeException(
          "%s of %s with %s in %d groups: images must be [n × h × w × c] and filters [%d × %d × c /"
                  .formatted(
                      op.label(),
                      x,
                      f,
                      op.groups(),
                      op.window().kernelHeight(),
                      op.window().kernelWidth())
              + " groups × out]");
    }
  }

  /** Convolves images of this convolution's kind. */
  default Value forward(Value x, Value f) {
    return x.graph().apply(new Forward(window(), groups()), x, f);
  }

  /** Transposes to images of a shape. */
  default Value images(Shape x, Value y, Value f) {
    ToImages op = new ToImages(window(), groups(), x.extent(1), x.extent(2), x.extent(3));
    return y.graph().apply(op, y, f);
  }

  /** Transposes to the filter. */
  default Value filter(Value x, Value y) {
    return x.graph().apply(new ToFilter(window(), groups()), x, y);
  }
}

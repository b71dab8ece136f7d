package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.ShapeException;
import dev.ansatz.autodiff.Value;
import java.util.List;

/**
 * The mean of the elements under a window, channel by channel, and its transposition. Padding does
 * not count: the mean is over the elements inside the image.
 */
public sealed interface AveragePool extends Op {

  /** Returns how the window moves. */
  Window window();

  /** The mean: of images [n × h × w × c]. */
  record Forward(Window window) implements AveragePool {
    @Override
    public String label() {
      return "average-pool";
    }

    @Override
    public Shape shape(List<Value> inputs) {
      Shape x = inputs.get(0).shape();
      int down = x.rank() == 4 ? window.positionsDown(x.extent(1)) : 0;
      int across = x.rank() == 4 ? window.positionsAcross(x.extent(2)) : 0;
      if (Math.min(down, across) < 1) {
        throw new ShapeException(
            "average-pool of %s: it must be images [n × h × w × c] into which the window fits"
                .formatted(inputs.get(0)));
      }
      return Shape.of(x.extent(0), down, across, x.extent(3));
    }

    @Override
    public List<Value> pullback(Value result, Value cotangent) {
      Shape x = result.inputs().get(0).shape();
      Spread spread = new Spread(window, x.extent(1), x.extent(2));
      return List.of(cotangent.graph().apply(spread, cotangent));
    }

    @Override
    public double[] evaluate(Value result, List<double[]> inputs) {
      double[] y = new double[result.shape().size()];
      Shape x = result.inputs().get(0).shape();
      walk(x, result.shape(), (i, k, weight) -> y[k] += weight * inputs.get(0)[i]);
      return y;
    }
  }

  /** The transposition: shares each number among the elements under its position. */
  record Spread(Window window, int height, int width) implements AveragePool {
    @Override
    public String label() {
      return "average-pool-spread";
    }

    @Override
    public Shape shape(List<Value> inputs) {
      Shape y = inputs.get(0).shape();
      return Shape.of(y.extent(0), height, width, y.extent(3));
    }

    @Override
    public List<Value> pullback(Value result, Value cotangent) {
      return List.of(cotangent.graph().apply(new Forward(window), cotangent));
    }

    @Override
    public double[] evaluate(Value result, List<double[]> inputs) {
      double[] x = new double[result.shape().size()];
      Shape y = result.inputs().get(0).shape();
      walk(result.shape(), y, (i, k, weight) -> x[i] += weight * inputs.get(0)[k]);
      return x;
    }
  }

  /** Takes the offsets of an image element and a pooled element, and the weight between them. */
  @FunctionalInterface
  interface Meeting {
    /** Takes one pair. */
    void at(int image, int pooled, double weight);
  }

  /** Walks over all pairs of an image element and a pooled element that share a position. */
  default void walk(Shape x, Shape y, Meeting meeting) {
    int channels = y.extent(3);
    int[] inside = new int[y.size() / Math.max(1, channels)];
    WindowWalk.over(window(), x, y, (pixel, element, position) -> inside[position]++);
    WindowWalk.over(
        window(),
        x,
        y,
        (pixel, element, position) -> {
          for (int c = 0; c < channels; c++) {
            meeting.at(pixel * channels + c, position * channels + c, 1.0 / inside[position]);
          }
        });
  }
}

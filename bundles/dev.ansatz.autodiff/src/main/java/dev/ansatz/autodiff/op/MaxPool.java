package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.ShapeException;
import dev.ansatz.autodiff.Value;
import java.util.Arrays;
import java.util.List;

/**
 * The largest element under a window, channel by channel, and the two linear maps that its
 * derivatives need: spreading numbers to where the largest stood, and picking them up from there.
 * Of equal elements the first counts; padding never does. NaN is kept, and has no derivative.
 */
public sealed interface MaxPool extends Op {

  /** Returns how the window moves. */
  Window window();

  /** The largest: of images [n × h × w × c]. */
  record Forward(Window window) implements MaxPool {
    @Override
    public String label() {
      return "max-pool";
    }

    @Override
    public Shape shape(List<Value> inputs) {
      return pooled(inputs.get(0));
    }

    @Override
    public List<Value> pullback(Value result, Value cotangent) {
      Value x = result.inputs().get(0);
      return List.of(x.graph().apply(new Spread(window), x, cotangent));
    }

    @Override
    public double[] evaluate(Value result, List<double[]> inputs) {
      double[] x = inputs.get(0);
      return Arrays.stream(places(result.inputs().get(0), x)).mapToDouble(p -> x[p]).toArray();
    }
  }

  /** Puts each pooled number where the largest image element stood: of images and numbers. */
  record Spread(Window window) implements MaxPool {
    @Override
    public String label() {
      return "max-pool-spread";
    }

    @Override
    public Shape shape(List<Value> inputs) {
      checkSame(pooled(inputs.get(0)), inputs.get(1));
      return inputs.get(0).shape();
    }

    @Override
    public List<Value> pullback(Value result, Value cotangent) {
      Value x = result.inputs().get(0);
      return Arrays.asList(null, x.graph().apply(new Pick(window), x, cotangent));
    }

    @Override
    public double[] evaluate(Value result, List<double[]> inputs) {
      int[] places = places(result.inputs().get(0), inputs.get(0));
      double[] spread = new double[result.shape().size()];
      for (int i = 0; i < places.length; i++) {
        boolean number = !Double.isNaN(inputs.get(0)[places[i]]);
        spread[places[i]] += number ? inputs.get(1)[i] : 0;
      }
      return spread;
    }
  }

  /** Picks up numbers from where the largest image element stands: of images and numbers. */
  record Pick(Window window) implements MaxPool {
    @Override
    public String label() {
      return "max-pool-pick";
    }

    @Override
    public Shape shape(List<Value> inputs) {
      checkSame(inputs.get(0).shape(), inputs.get(1));
      return pooled(inputs.get(0));
    }

    @Override
    public List<Value> pullback(Value result, Value cotangent) {
      Value x = result.inputs().get(0);
      return Arrays.asList(null, x.graph().apply(new Spread(window), x, cotangent));
    }

    @Override
    public double[] evaluate(Value result, List<double[]> inputs) {
      double[] x = inputs.get(0);
      double[] from = inputs.get(1);
      return Arrays.stream(places(result.inputs().get(0), x))
          .mapToDouble(place -> Double.isNaN(x[place]) ? 0 : from[place])
          .toArray();
    }
  }

  /** Returns the shape of the pooled images. */
  default Shape pooled(Value x) {
    Shape shape = x.shape();
    int down = shape.rank() == 4 ? window().positionsDown(shape.extent(1)) : 0;
    int across = shape.rank() == 4 ? window().positionsAcross(shape.extent(2)) : 0;
    if (Math.min(down, across) < 1) {
      throw new ShapeException(
          "%s of %s: it must be images [n × h × w × c] into which the window fits"
              .formatted(label(), x));
    }
    return Shape.of(shape.extent(0), down, across, shape.extent(3));
  }

  private static void checkSame(Shape expected, Value numbers) {
    if (!numbers.shape().equals(expected)) {
      throw new ShapeException("%s must have shape %s".formatted(numbers, expected));
    }
  }

  /** Returns whether an element takes the place of the best so far; nothing is above NaN. */
  private static boolean isAbove(double element, double best) {
    return element > best || (Double.isNaN(element) && !Double.isNaN(best));
  }

  /** Returns where the largest element under each position stands in the images. */
  default int[] places(Value x, double[] images) {
    Shape pooled = pooled(x);
    int channels = pooled.extent(3);
    int[] places = new int[pooled.size()];
    Arrays.fill(places, -1);
    WindowWalk.over(
        window(),
        x.shape(),
        pooled,
        (pixel, element, position) -> {
          for (int c = 0; c < channels; c++) {
            int here = pixel * channels + c;
            int best = places[position * channels + c];
            if (best < 0 || isAbove(images[here], images[best])) {
              places[position * channels + c] = here;
            }
          }
        });
    return places;
  }
}

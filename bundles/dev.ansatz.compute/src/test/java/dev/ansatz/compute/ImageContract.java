package dev.ansatz.compute;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What every provider's convolution and pooling keep; compared with naive loops. */
public abstract class ImageContract {

  private static final int CASES = 120;

  /** Returns the provider to judge. */
  protected abstract Kernels kernels();

  /** Takes one product of a convolution: an image element, one of the filter, one of the result. */
  private interface Product {
    void at(int x, int filter, int y);
  }

  private static void walk(Windows w, int groups, int out, Product product) {
    int perGroup = w.channels() / groups;
    for (int position = 0; position < w.images() * w.positions(); position++) {
      for (int e = 0; e < w.elements(); e++) {
        int pixel = pixel(w, position, e);
        for (int o = 0; pixel >= 0 && o < out; o++) {
          for (int c = 0; c < perGroup; c++) {
            int channel = o / (out / groups) * perGroup + c;
            product.at(
                pixel * w.channels() + channel, (e * perGroup + c) * out + o, position * out + o);
          }
        }
      }
    }
  }

  private static int pixel(Windows w, int position, int e) {
    int inImage = position % w.positions();
    int row = w.row(inImage / w.across(), e / w.kernelWidth());
    int column = w.column(inImage % w.across(), e % w.kernelWidth());
    boolean inside = row >= 0 && row < w.height() && column >= 0 && column < w.width();
    return inside ? (position / w.positions() * w.height() + row) * w.width() + column : -1;
  }

  @Test
  void convolutionsAreSumsOfProducts() {
    for (long seed = 0; seed < CASES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int groups = random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1;
      Windows w = draw(random, groups * (1 + random.nextInt(20)));
      int out = groups * (1 + random.nextInt(18));
      double[] x = Draws.values(random, w.images() * w.imageSize(), Precision.SINGLE);
      double[] f =
          Draws.values(random, w.elements() * w.channels() / groups * out, Precision.SINGLE);
      double[] y = Draws.values(random, w.images() * w.positions() * out, Precision.SINGLE);
      check(w, groups, out, x, f, y);
    }
  }

  private void check(Windows w, int groups, int out, double[] x, double[] f, double[] y) {
    double[] toY = new double[y.length];
    double[] toX = new double[x.length];
    double[] toF = new double[f.length];
    walk(w, groups, out, (i, j, k) -> toY[k] += x[i] * f[j]);
    walk(w, groups, out, (i, j, k) -> toX[i] += y[k] * f[j]);
    walk(w, groups, out, (i, j, k) -> toF[j] += x[i] * y[k]);
    ImageKernels images = kernels().images();
    double[] gotY = filled(y.length);
    double[] gotX = filled(x.length);
    double[] gotF = filled(f.length);
    images.convolve(w, groups, out, x, f, gotY);
    images.toImages(w, groups, out, y, f, gotX);
    images.toFilter(w, groups, out, x, y, gotF);
    String what = w + ", groups " + groups + ", out " + out;
    assertArrayEquals(toY, gotY, 1e-11, what);
    assertArrayEquals(toX, gotX, 1e-11, what);
    assertArrayEquals(toF, gotF, 1e-11, what);
    float[] singleY = narrow(gotY);
    float[] singleX = narrow(gotX);
    float[] singleF = narrow(gotF);
    images.convolve(w, groups, out, narrow(x), narrow(f), singleY);
    images.toImages(w, groups, out, narrow(y), narrow(f), singleX);
    images.toFilter(w, groups, out, narrow(x), narrow(y), singleF);
    assertArrayEquals(narrow(toY), singleY, 3e-4f, what);
    assertArrayEquals(narrow(toX), singleX, 3e-4f, what);
    assertArrayEquals(narrow(toF), singleF, 3e-4f, what);
  }

  @Test
  void poolingTakesMaximaAndMeans() {
    for (long seed = 0; seed < CASES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Windows w = draw(random, 1 + random.nextInt(20));
      double[] x = new double[w.images() * w.imageSize()];
      Arrays.setAll(x, i -> random.nextInt(5));
      checkPooling(
          w, x, Draws.values(random, w.images() * w.positions() * w.channels(), Precision.SINGLE));
    }
  }

  private void checkPooling(Windows w, double[] x, double[] g) {
    int channels = w.channels();
    double[] max = new double[g.length];
    double[] mean = new double[g.length];
    double[] toMax = new double[x.length];
    double[] toMean = new double[x.length];
    for (int k = 0; k < g.length; k++) {
      int best = -1;
      int count = 0;
      for (int e = 0; e < w.elements(); e++) {
        int at = pixel(w, k / channels, e) * channels + k % channels;
        if (pixel(w, k / channels, e) >= 0) {
          best = best < 0 || x[at] > x[best] ? at : best;
          mean[k] += x[at];
          count++;
        }
      }
      max[k] = best < 0 ? Double.NEGATIVE_INFINITY : x[best];
      mean[k] /= count;
      if (best >= 0) {
        toMax[best] += g[k];
      }
      for (int e = 0; e < w.elements(); e++) {
        if (pixel(w, k / channels, e) >= 0) {
          toMean[pixel(w, k / channels, e) * channels + k % channels] += g[k] / count;
        }
      }
    }
    comparePooling(w, x, g, max, toMax, mean, toMean);
  }

  private void comparePooling(
      Windows w,
      double[] x,
      double[] g,
      double[] max,
      double[] toMax,
      double[] mean,
      double[] toMean) {
    ImageKernels images = kernels().images();
    double[] y = filled(g.length);
    double[] spread = filled(x.length);
    images.maxPool(w, x, y);
    assertArrayEquals(max, y, w.toString());
    images.spreadToMax(w, x, y, g, spread);
    assertArrayEquals(toMax, spread, 1e-12, w.toString());
    images.averagePool(w, x, y);
    assertArrayEquals(mean, y, 1e-12, w.toString());
    images.spreadAverage(w, g, spread);
    assertArrayEquals(toMean, spread, 1e-12, w.toString());
    float[] v = new float[g.length];
    float[] back = new float[x.length];
    images.maxPool(w, narrow(x), v);
    assertArrayEquals(narrow(max), v, w.toString());
    images.spreadToMax(w, narrow(x), v, narrow(g), back);
    assertArrayEquals(narrow(toMax), back, 1e-4f, w.toString());
    images.averagePool(w, narrow(x), v);
    assertArrayEquals(narrow(mean), v, 1e-4f, w.toString());
    images.spreadAverage(w, narrow(g), back);
    assertArrayEquals(narrow(toMean), back, 1e-4f, w.toString());
  }

  @Test
  void theMaximumOfNaNIsNaN() {
    Windows w = Windows.square(1, 4, 4, 1, 2, 2, 0);
    double[] x = new double[16];
    x[5] = Double.NaN;
    double[] y = new double[4];
    kernels().images().maxPool(w, x, y);
    assertArrayEquals(new double[] {Double.NaN, 0, 0, 0}, y);
  }

  @Test
  void batchesOfNetworksCrossTheCacheBlocks() {
    Windows w = Windows.square(21, 13, 13, 32, 3, 1, 0);
    SplittableRandom random = new SplittableRandom(3);
    double[] x = Draws.values(random, w.images() * w.imageSize(), Precision.SINGLE);
    double[] f = Draws.values(random, 9 * 32 * 40, Precision.SINGLE);
    double[] y = Draws.values(random, w.images() * w.positions() * 40, Precision.SINGLE);
    check(w, 1, 40, x, f, y);
  }

  @Test
  void noImagesGiveNoResultAndNoGradient() {
    Windows w = Windows.square(0, 4, 4, 1, 3, 1, 0);
    double[] filter = filled(9);
    kernels().images().convolve(w, 1, 1, new double[0], filter, new double[0]);
    kernels().images().toFilter(w, 1, 1, new double[0], new double[0], filter);
    assertEquals(0, Arrays.stream(filter).sum());
  }

  private static Windows draw(SplittableRandom random, int channels) {
    int kernelHeight = 1 + random.nextInt(3);
    int kernelWidth = 1 + random.nextInt(3);
    return new Windows(
        random.nextInt(4),
        1 + random.nextInt(9),
        1 + random.nextInt(9),
        channels,
        kernelHeight,
        kernelWidth,
        1 + random.nextInt(3),
        1 + random.nextInt(3),
        random.nextInt(3),
        random.nextInt(3),
        1 + random.nextInt(2),
        1 + random.nextInt(2),
        1 + random.nextInt(5),
        1 + random.nextInt(5));
  }

  private static double[] filled(int n) {
    double[] values = new double[n];
    Arrays.fill(values, Double.NaN);
    return values;
  }

  private static float[] narrow(double[] values) {
    float[] result = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      result[i] = (float) values[i];
    }
    return result;
  }
}

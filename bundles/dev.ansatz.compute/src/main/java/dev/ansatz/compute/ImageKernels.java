package dev.ansatz.compute;

import dev.ansatz.compute.internal.PatchImages;

/**
 * Convolution and pooling of images [images × height × width × channels]. Filters are [kernel
 * height × kernel width × channels / groups × out]: output channel o sees the input channels of its
 * group. Results are [images × down × across × out].
 *
 * <p>All arrays begin at offset 0. Once warm, nothing is allocated; results have the same bits for
 * every number of threads.
 */
public interface ImageKernels {

  /** Makes image kernels of matrix products and element-wise kernels, on the threads of these. */
  static ImageKernels of(Kernels kernels) {
    return new PatchImages(kernels);
  }

  /** Convolves (strictly, correlates): {@code y = x * filter}. */
  void convolve(Windows windows, int groups, int out, float[] x, float[] filter, float[] y);

  /** Convolves in double precision. */
  void convolve(Windows windows, int groups, int out, double[] x, double[] filter, double[] y);

  /** Transposes a convolution: the images' gradient x from the result's gradient y. */
  void toImages(Windows windows, int groups, int out, float[] y, float[] filter, float[] x);

  /** Transposes a convolution in double precision. */
  void toImages(Windows windows, int groups, int out, double[] y, double[] filter, double[] x);

  /** Computes the filter's gradient from the images and the result's gradient. */
  void toFilter(Windows windows, int groups, int out, float[] x, float[] y, float[] filter);

  /** Computes the filter's gradient in double precision. */
  void toFilter(Windows windows, int groups, int out, double[] x, double[] y, double[] filter);

  /**
   * Takes the largest element inside the image under each position, channel by channel; NaN where
   * there is one, and then {@link #spreadToMax} puts nothing. Positions without an element inside
   * give negative infinity.
   */
  void maxPool(Windows windows, float[] x, float[] y);

  /** Takes the largest elements in double precision. */
  void maxPool(Windows windows, double[] x, double[] y);

  /**
   * Puts each number of g where {@link #maxPool} found its largest element, the first of equal
   * ones, and adds up what meets; zero elsewhere.
   *
   * @param x the images that were pooled
   * @param y the largest elements
   * @param g numbers [images × down × across × channels]
   * @param spread result, shaped as x
   */
  void spreadToMax(Windows windows, float[] x, float[] y, float[] g, float[] spread);

  /** Puts numbers where the largest elements stood, in double precision. */
  void spreadToMax(Windows windows, double[] x, double[] y, double[] g, double[] spread);

  /** Takes the mean over the elements inside the image under each position. */
  void averagePool(Windows windows, float[] x, float[] y);

  /** Takes means in double precision. */
  void averagePool(Windows windows, double[] x, double[] y);

  /** Transposes {@link #averagePool}: shares each number among the elements of its mean. */
  void spreadAverage(Windows windows, float[] g, float[] spread);

  /** Shares numbers among the elements of their means, in double precision. */
  void spreadAverage(Windows windows, double[] g, double[] spread);
}

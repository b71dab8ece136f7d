package dev.ansatz.compute.internal;

import dev.ansatz.compute.ImageKernels;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Spares;
import dev.ansatz.compute.Windows;

/** Convolution as matrix products of patches, and pooling, on any provider's kernels. */
public final class PatchImages implements ImageKernels {

  private final Spares<F32Convolution> f32Convolutions;
  private final Spares<F64Convolution> f64Convolutions;
  private final Spares<F32Pooling> f32Poolings;
  private final Spares<F64Pooling> f64Poolings;

  /** Takes the kernels whose threads to use. */
  public PatchImages(Kernels kernels) {
    Kernels serial = kernels.withThreads(1);
    f32Convolutions = new Spares<>(() -> new F32Convolution(kernels, serial));
    f64Convolutions = new Spares<>(() -> new F64Convolution(kernels, serial));
    f32Poolings = new Spares<>(() -> new F32Pooling(kernels));
    f64Poolings = new Spares<>(() -> new F64Pooling(kernels));
  }

  @Override
  public void convolve(Windows windows, int groups, int out, float[] x, float[] filter, float[] y) {
    F32Convolution job = f32Convolutions.take();
    job.run(Direction.FORWARD, windows, groups, out, x, filter, y);
    f32Convolutions.giveBack(job);
  }

  @Override
  public void toImages(Windows windows, int groups, int out, float[] y, float[] filter, float[] x) {
    F32Convolution job = f32Convolutions.take();
    job.run(Direction.TO_IMAGES, windows, groups, out, x, filter, y);
    f32Convolutions.giveBack(job);
  }

  @Override
  public void toFilter(Windows windows, int groups, int out, float[] x, float[] y, float[] filter) {
    F32Convolution job = f32Convolutions.take();
    job.run(Direction.TO_FILTER, windows, groups, out, x, filter, y);
    f32Convolutions.giveBack(job);
  }

  @Override
  public void maxPool(Windows windows, float[] x, float[] y) {
    F32Pooling job = f32Poolings.take();
    job.run(F32Pooling.Kind.MAX, windows, x, y, null, null);
    f32Poolings.giveBack(job);
  }

  @Override
  public void spreadToMax(Windows windows, float[] x, float[] y, float[] g, float[] spread) {
    F32Pooling job = f32Poolings.take();
    job.run(F32Pooling.Kind.SPREAD_TO_MAX, windows, x, y, g, spread);
    f32Poolings.giveBack(job);
  }

  @Override
  public void averagePool(Windows windows, float[] x, float[] y) {
    F32Pooling job = f32Poolings.take();
    job.run(F32Pooling.Kind.AVERAGE, windows, x, y, null, null);
    f32Poolings.giveBack(job);
  }

  @Override
  public void spreadAverage(Windows windows, float[] g, float[] spread) {
    F32Pooling job = f32Poolings.take();
    job.run(F32Pooling.Kind.SPREAD_AVERAGE, windows, null, null, g, spread);
    f32Poolings.giveBack(job);
  }

  @Override
  public void convolve(
      Windows windows, int groups, int out, double[] x, double[] filter, double[] y) {
    F64Convolution job = f64Convolutions.take();
    job.run(Direction.FORWARD, windows, groups, out, x, filter, y);
    f64Convolutions.giveBack(job);
  }

  @Override
  public void toImages(
      Windows windows, int groups, int out, double[] y, double[] filter, double[] x) {
    F64Convolution job = f64Convolutions.take();
    job.run(Direction.TO_IMAGES, windows, groups, out, x, filter, y);
    f64Convolutions.giveBack(job);
  }

  @Override
  public void toFilter(
      Windows windows, int groups, int out, double[] x, double[] y, double[] filter) {
    F64Convolution job = f64Convolutions.take();
    job.run(Direction.TO_FILTER, windows, groups, out, x, filter, y);
    f64Convolutions.giveBack(job);
  }

  @Override
  public void maxPool(Windows windows, double[] x, double[] y) {
    F64Pooling job = f64Poolings.take();
    job.run(F64Pooling.Kind.MAX, windows, x, y, null, null);
    f64Poolings.giveBack(job);
  }

  @Override
  public void spreadToMax(Windows windows, double[] x, double[] y, double[] g, double[] spread) {
    F64Pooling job = f64Poolings.take();
    job.run(F64Pooling.Kind.SPREAD_TO_MAX, windows, x, y, g, spread);
    f64Poolings.giveBack(job);
  }

  @Override
  public void averagePool(Windows windows, double[] x, double[] y) {
    F64Pooling job = f64Poolings.take();
    job.run(F64Pooling.Kind.AVERAGE, windows, x, y, null, null);
    f64Poolings.giveBack(job);
  }

  @Override
  public void spreadAverage(Windows windows, double[] g, double[] spread) {
    F64Pooling job = f64Poolings.take();
    job.run(F64Pooling.Kind.SPREAD_AVERAGE, windows, null, null, g, spread);
    f64Poolings.giveBack(job);
  }
}

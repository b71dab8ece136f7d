package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Spares;
import java.util.Map;
import java.util.TreeMap;

/**
 * What all kernels of this bundle share: kernels by number of threads, and objects for calls under
 * way.
 */
final class Resources implements AutoCloseable {

  /** Elements of a scratch array. */
  static final int CHUNK = 512;

  final Spares<F64Gemm> f64Gemm;
  final Spares<F32Gemm> f32Gemm;
  final Spares<F64Gemv> f64Gemv;
  final Spares<F32Gemv> f32Gemv;
  final Spares<F64Sparse> f64Sparse;
  final Spares<F32Sparse> f32Sparse;
  final Spares<double[]> f64Chunks = new Spares<>(() -> new double[CHUNK]);
  final Spares<float[]> f32Chunks = new Spares<>(() -> new float[CHUNK]);
  final Spares<PartsJob> partsJobs = new Spares<>(PartsJob::new);
  final VectorElements elements = new VectorElements(f64Chunks, f32Chunks);
  private final Map<Integer, VectorKernels> kernels = new TreeMap<>();

  Resources() {
    Spares<F64GemmBuffers> f64Buffers = new Spares<>(F64GemmBuffers::new);
    Spares<F32GemmBuffers> f32Buffers = new Spares<>(F32GemmBuffers::new);
    f64Gemv = new Spares<>(() -> new F64Gemv(f64Chunks));
    f32Gemv = new Spares<>(() -> new F32Gemv(f32Chunks));
    f64Sparse = new Spares<>(() -> new F64Sparse(f64Chunks));
    f32Sparse = new Spares<>(() -> new F32Sparse(f32Chunks));
    f64Gemm = new Spares<>(() -> new F64Gemm(f64Buffers, f64Chunks));
    f32Gemm = new Spares<>(() -> new F32Gemm(f32Buffers, f32Chunks));
  }

  synchronized VectorKernels kernels(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("The number of threads must be 1 or more; got " + threads);
    }
    return kernels.computeIfAbsent(threads, n -> new VectorKernels(this, new Team(n)));
  }

  @Override
  public synchronized void close() {
    kernels.values().forEach(VectorKernels::closeTeam);
    kernels.clear();
  }
}

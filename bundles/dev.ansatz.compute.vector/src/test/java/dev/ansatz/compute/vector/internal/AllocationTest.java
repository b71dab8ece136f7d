package dev.ansatz.compute.vector.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.MapOp;
import dev.ansatz.compute.Transpose;
import dev.ansatz.compute.Windows;
import dev.ansatz.compute.ZipOp;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A warm kernel allocates nothing, by the JVM's own counter. */
class AllocationTest {

  private static final MapOp[] MAPS = MapOp.values();
  private static final int N = 64;
  private static final Windows WINDOWS = Windows.square(2, 8, 8, 3, 3, 1, 1);
  private static final int CALLS = 1000;
  private static final int ROUNDS = 300;
  private static final VectorKernels ALL = new VectorKernels();

  private final double[] a = new double[N * N];
  private final double[] c = new double[N * N];
  private final float[] u = new float[N * N];
  private final float[] w = new float[N * N];

  private final float[] filter = new float[WINDOWS.elements() * 3 * 8];
  private final float[] spread = new float[2 * WINDOWS.imageSize()];

  @AfterAll
  static void close() {
    ALL.close();
  }

  @Test
  void kernelsAllocateNothingOnceTheyAreCompiled() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Kernels kernels = ALL.withThreads(2);
    long bytes = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS && bytes > 0; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < CALLS; i++) {
        callAll(kernels);
      }
      bytes = threads.getCurrentThreadAllocatedBytes() - before;
    }
    assertEquals(0, bytes, "bytes allocated in the last " + CALLS + " calls");
  }

  private void callAll(Kernels kernels) {
    for (MapOp op : MAPS) {
      kernels.elements().map(op, N, a, 0, c, 0);
      kernels.elements().map(op, N, u, 0, w, 0);
    }
    kernels.images().convolve(WINDOWS, 1, 8, u, filter, w);
    kernels.images().toImages(WINDOWS, 1, 8, w, filter, u);
    kernels.images().toFilter(WINDOWS, 1, 8, u, w, filter);
    kernels.images().maxPool(WINDOWS, u, w);
    kernels.images().spreadToMax(WINDOWS, u, w, w, spread);
    kernels.elements().zipScalar(ZipOp.GREATER, N, a, 0, 1, c, 0);
    kernels.elements().zip(ZipOp.MAXIMUM, N, u, 0, u, 0, w, 0);
    c[1] = kernels.elements().max(N, a, 0) + kernels.elements().sum(N, a, 0);
    kernels.gemm(Transpose.NO, Transpose.YES, N, N, N, 1, a, 0, N, a, 0, N, 0, c, 0, N);
    kernels.gemm(Transpose.YES, Transpose.NO, N, N, N, 1, u, 0, N, u, 0, N, 0, w, 0, N);
    kernels.gemv(Transpose.NO, N, N, 1, a, 0, N, a, 0, 0, c, 0);
    kernels.gemv(Transpose.YES, N, N, 1, u, 0, N, u, 0, 0, w, 0);
    kernels.axpy(N, 1, a, 0, c, 0);
    kernels.tanh(N, a, 0, c, 0);
    kernels.tanh(N, u, 0, w, 0);
    c[0] = kernels.dot(N, a, 0, a, 0);
  }
}

package dev.ansatz.compute.vector.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.compute.ElementKernels;
import dev.ansatz.compute.ImageKernels;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.MapOp;
import dev.ansatz.compute.SparseRows;
import dev.ansatz.compute.Transpose;
import dev.ansatz.compute.Windows;
import dev.ansatz.compute.ZipOp;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A warm kernel allocates nothing, by the JVM's own counter. */
class AllocationTest {

  private static final RandomKey KEY = RandomKey.of(1);
  private static final int N = 64;
  private static final Windows WINDOWS = Windows.square(2, 8, 8, 3, 3, 1, 1);
  private static final SparseRows SPARSE = fours();
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
    checkAll(calls(ALL.withThreads(2)));
  }

  @Test
  void productsForReservoirsAllocateNothingEither() {
    Kernels k = ALL.withThreads(2);
    Transpose yes = Transpose.YES;
    Map<String, Runnable> calls = new LinkedHashMap<>();
    calls.put("panel", () -> k.gemv(yes, N, 32, 1, a, 0, 32, a, 0, 0, c, 0));
    calls.put("spanel", () -> k.gemv(yes, N, N, 1, u, 0, N, u, 0, 0, w, 0));
    calls.put("spmv", () -> k.spmv(SPARSE, 1, a, a, 0, 0, c, 0));
    calls.put("sspmv", () -> k.spmv(SPARSE, 1, u, u, 0, 0, w, 0));
    checkAll(calls);
  }

  private static void checkAll(Map<String, Runnable> calls) {
    for (int round = 0; round < ROUNDS && !calls.isEmpty(); round++) {
      calls.values().removeIf(call -> bytes(call) == 0);
    }
    assertEquals(Set.of(), calls.keySet(), "kernels that still allocate");
  }

  /** Rows of 5 entries in columns that fours of them have in common. */
  private static SparseRows fours() {
    int[] rowStart = IntStream.rangeClosed(0, N).map(i -> 5 * i).toArray();
    int[] column = IntStream.range(0, 5 * N).map(p -> p / 20 + 9 * (p % 5)).toArray();
    return SparseRows.of(N, N, rowStart, column);
  }

  private static long bytes(Runnable call) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < CALLS; i++) {
      call.run();
    }
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private Map<String, Runnable> calls(Kernels k) {
    Map<String, Runnable> calls = new LinkedHashMap<>();
    Transpose no = Transpose.NO;
    Transpose yes = Transpose.YES;
    calls.put("gemm", () -> k.gemm(no, yes, N, N, N, 1, a, 0, N, a, 0, N, 0, c, 0, N));
    calls.put("sgemm", () -> k.gemm(yes, no, N, N, N, 1, u, 0, N, u, 0, N, 0, w, 0, N));
    calls.put("thin gemm", () -> k.gemm(no, no, N, 3, N, 1, a, 0, N, a, 0, 3, 0, c, 0, 3));
    calls.put("gemv", () -> k.gemv(no, N, N, 1, a, 0, N, a, 0, 0, c, 0));
    calls.put("sgemv", () -> k.gemv(yes, N, N, 1, u, 0, N, u, 0, 0, w, 0));
    calls.put("axpy", () -> k.axpy(N, 1, a, 0, c, 0));
    calls.put("dot", () -> c[0] = k.dot(N, a, 0, a, 0));
    calls.put("tanh", () -> k.tanh(N, a, 0, c, 0));
    calls.put("normal", () -> k.normal(KEY, N, w, 0));
    addElements(k.elements(), calls);
    addImages(k.images(), calls);
    return calls;
  }

  private void addElements(ElementKernels e, Map<String, Runnable> calls) {
    for (MapOp op : MapOp.values()) {
      calls.put("map " + op, () -> e.map(op, N, a, 0, c, 0));
      calls.put("smap " + op, () -> e.map(op, N, u, 0, w, 0));
    }
    for (ZipOp op : ZipOp.values()) {
      calls.put("zip " + op, () -> e.zip(op, N, a, 0, a, 0, c, 0));
      calls.put("szip " + op, () -> e.zipScalar(op, N, u, 0, 1, w, 0));
    }
    calls.put("max", () -> c[1] = e.max(N, a, 0) + e.sum(N, a, 0));
  }

  private void addImages(ImageKernels i, Map<String, Runnable> calls) {
    calls.put("convolve", () -> i.convolve(WINDOWS, 1, 8, u, filter, w));
    calls.put("toImages", () -> i.toImages(WINDOWS, 1, 8, w, filter, u));
    calls.put("toFilter", () -> i.toFilter(WINDOWS, 1, 8, u, w, filter));
    calls.put("maxPool", () -> i.maxPool(WINDOWS, u, w));
    calls.put("spreadToMax", () -> i.spreadToMax(WINDOWS, u, w, w, spread));
  }
}

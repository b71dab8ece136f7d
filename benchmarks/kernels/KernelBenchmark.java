import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.SparseRows;
import dev.ansatz.compute.Transpose;
import dev.ansatz.compute.vector.internal.VectorKernels;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Times kernels for the script beside it: warms all of them up, then answers each line {@code
 * provider workload} on standard input with the seconds of one round and the calls in it.
 */
public final class KernelBenchmark {

  private static final double ROUND = 0.05e9;
  private final Map<String, Runnable> workloads = new LinkedHashMap<>();
  private final SplittableRandom random = new SplittableRandom(1);

  private KernelBenchmark(Kernels kernels) {
    gemm("gemm f32 128x784x400", kernels, 128, 400, 784);
    gemm("gemm f32 1000^3", kernels, 1000, 1000, 1000);
    gemm64(kernels);
    for (int size : new int[] {300, 500, 1000}) {
      gemv(size, kernels);
      sparse(size, kernels);
    }
    tanh(kernels);
  }

  /** Takes the number of threads and the provider, portable or vector. */
  public static void main(String[] arguments) throws java.io.IOException {
    int threads = Integer.parseInt(arguments[0]);
    try (VectorKernels vector = new VectorKernels()) {
      boolean portable = arguments[1].equals("portable");
      Kernels kernels = portable ? Kernels.portable() : vector.withThreads(threads);
      new KernelBenchmark(kernels).serve();
    }
  }

  private void serve() throws java.io.IOException {
    Map<String, Integer> calls = new LinkedHashMap<>();
    workloads.forEach((name, work) -> calls.put(name, warm(work)));
    System.out.println("ready " + System.getProperty("java.version"));
    var in = new java.io.BufferedReader(new java.io.InputStreamReader(System.in));
    for (String name = in.readLine(); name != null; name = in.readLine()) {
      Runnable work = workloads.get(name);
      double seconds = time(work, calls.get(name)) / 1e9 / calls.get(name);
      System.out.printf(Locale.ROOT, "%.9g%n", seconds);
    }
  }

  /** Runs until the compiler must have seen it: for some time and, if short, many calls. */
  private static int warm(Runnable work) {
    double fastest = Double.MAX_VALUE;
    long begin = System.nanoTime();
    int calls = 0;
    double seconds = 0;
    while (seconds < 0.8 || (fastest < 1e6 && calls < 30_000 && seconds < 1.5)) {
      fastest = Math.min(fastest, time(work, 1));
      calls++;
      seconds = (System.nanoTime() - begin) / 1e9;
    }
    return (int) Math.max(1, Math.min(100_000, ROUND / fastest));
  }

  private static double time(Runnable work, int calls) {
    long begin = System.nanoTime();
    for (int i = 0; i < calls; i++) {
      work.run();
    }
    return System.nanoTime() - begin;
  }

  private void gemm(String name, Kernels kernels, int m, int n, int k) {
    float[] a = floats(m * k);
    float[] b = floats(k * n);
    float[] c = new float[m * n];
    workloads.put(
        name,
        () -> kernels.gemm(Transpose.NO, Transpose.NO, m, n, k, 1, a, 0, k, b, 0, n, 0, c, 0, n));
    workloads.put(
        name + " A'B",
        () -> kernels.gemm(Transpose.YES, Transpose.NO, m, n, k, 1, a, 0, m, b, 0, n, 0, c, 0, n));
    workloads.put(
        name + " AB'",
        () -> kernels.gemm(Transpose.NO, Transpose.YES, m, n, k, 1, a, 0, k, b, 0, k, 0, c, 0, n));
  }

  private void gemm64(Kernels kernels) {
    int n = 1000;
    double[] a = doubles(n * n);
    double[] c = new double[n * n];
    workloads.put(
        "gemm f64 1000^3",
        () -> kernels.gemm(Transpose.NO, Transpose.NO, n, n, n, 1, a, 0, n, a, 0, n, 0, c, 0, n));
    workloads.put(
        "syrk f64 1000^3",
        () -> kernels.syrk(Transpose.YES, n, n, 1, a, 0, n, 0, c, 0, n));
  }

  private void gemv(int n, Kernels kernels) {
    double[] a = doubles(n * n);
    double[] x = doubles(n);
    double[] y = new double[n];
    workloads.put(
        "gemv f64 " + n, () -> kernels.gemv(Transpose.NO, n, n, 1, a, 0, n, x, 0, 0, y, 0));
    workloads.put(
        "gemv f64 " + n + " A'", () -> kernels.gemv(Transpose.YES, n, n, 1, a, 0, n, x, 0, 0, y, 0));
  }

  private void sparse(int n, Kernels kernels) {
    int[] rowStart = new int[n + 1];
    int[] column = new int[n * n];
    int entries = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (random.nextDouble() < 0.1) {
          column[entries++] = j;
        }
      }
      rowStart[i + 1] = entries;
    }
    SparseRows rows = SparseRows.of(n, n, rowStart, Arrays.copyOf(column, entries));
    double[] values = rows.arrange(doubles(entries));
    double[] x = doubles(n);
    double[] y = new double[n];
    workloads.put("spmv f64 " + n + " 0.1", () -> kernels.spmv(rows, 1, values, x, 0, 0, y, 0));
  }

  private void tanh(Kernels kernels) {
    int n = 1000;
    double[] x = doubles(n);
    double[] y = new double[n];
    workloads.put("tanh f64 1000", () -> kernels.tanh(n, x, 0, y, 0));
    float[] u = floats(n);
    float[] v = new float[n];
    workloads.put("tanh f32 1000", () -> kernels.tanh(n, u, 0, v, 0));
  }

  private double[] doubles(int n) {
    return random.doubles(n, -1, 1).toArray();
  }

  private float[] floats(int n) {
    float[] values = new float[n];
    for (int i = 0; i < n; i++) {
      values[i] = (float) random.nextDouble(-1, 1);
    }
    return values;
  }
}

import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.vector.internal.VectorKernels;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Locale;

/**
 * Does one round of a workload for every line on standard input and answers in seconds. Begins with
 * a line of the Java version, then one of operations, bytes, and what the machine can do of each.
 */
public final class PyTorchPeer {
  private PyTorchPeer() {}

  /** Takes the workload, the number of threads and the steps of a round; or "profile" for the last. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int threads = Integer.parseInt(arguments[1]);
    try (VectorKernels all = new VectorKernels()) {
      Workload workload = workload(arguments[0], all.withThreads(threads));
      if (arguments[2].equals("profile")) {
        for (int i = 0; i < 300; i++) {
          workload.step();
        }
        System.out.print(workload.profile());
        return;
      }
      System.out.println(Runtime.version());
      Limit limit = Limit.of(workload.graph());
      System.out.printf(
          Locale.ROOT,
          "%d %d %.4g %.4g%n",
          limit.flops(),
          limit.bytes(),
          Peak.flops(threads),
          Peak.bandwidth(threads));
      serve(workload, Integer.parseInt(arguments[2]));
    }
  }

  private static Workload workload(String name, Kernels kernels) {
    return switch (name) {
      case "vae" -> new Training(Networks::vae, kernels);
      case "conv-vae" -> new Training(Networks::convVae, kernels);
      case "convnet" -> new Training(Networks::convnet, kernels);
      case "lstm" -> new Training(Networks::lstm, kernels);
      case "rk4" -> new RungeKutta(kernels);
      case "matmul-128x784x400" -> new Product(128, 784, 400, kernels);
      case "matmul-1000" -> new Product(1000, 1000, 1000, kernels);
      default -> throw new IllegalArgumentException("there is no workload " + name);
    };
  }

  private static void serve(Workload workload, int steps) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    while (in.readLine() != null) {
      long begin = System.nanoTime();
      for (int i = 0; i < steps; i++) {
        workload.step();
      }
      System.out.printf(Locale.ROOT, "%.6f%n", (System.nanoTime() - begin) / 1e9);
    }
  }
}

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;
import java.util.SplittableRandom;

/** One matrix product, right on the kernels. */
final class Product implements Workload {
  private final Graph graph = new Graph(DType.F32);
  private final Kernels kernels;
  private final int m;
  private final int k;
  private final int n;
  private final float[] a;
  private final float[] b;
  private final float[] c;

  Product(int m, int k, int n, Kernels kernels) {
    this.kernels = kernels;
    this.m = m;
    this.k = k;
    this.n = n;
    a = draws(m * k);
    b = draws(k * n);
    c = new float[m * n];
    graph.input("a", m, k).matmul(graph.input("b", k, n));
  }

  private static float[] draws(int size) {
    SplittableRandom random = RandomKey.of(1).generator();
    float[] draws = new float[size];
    for (int i = 0; i < size; i++) {
      draws[i] = (float) random.nextGaussian();
    }
    return draws;
  }

  @Override
  public void step() {
    kernels.gemm(Transpose.NO, Transpose.NO, m, n, k, 1, a, 0, k, b, 0, n, 0, c, 0, n);
  }

  @Override
  public Graph graph() {
    return graph;
  }
}

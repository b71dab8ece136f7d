import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** What the machine can do: fused multiply-adds on registers, and a triad over large arrays. */
final class Peak {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final int ROUNDS = 5_000;
  private static final int CALLS = 600;
  private static final int ELEMENTS = 24 << 20;
  private volatile float sink;

  private Peak() {}

  /** Returns operations per second of some threads together. */
  static double flops(int threads) throws InterruptedException {
    Peak peak = new Peak();
    double seconds = fastest(threads, i -> peak.multiplyAddOften());
    return threads * 2.0 * 12 * LANES * ROUNDS * CALLS / seconds;
  }

  /** Returns bytes per second of some threads together. */
  static double bandwidth(int threads) throws InterruptedException {
    float[] a = new float[ELEMENTS];
    float[] b = new float[ELEMENTS];
    int share = ELEMENTS / threads;
    double seconds = fastest(threads, i -> triad(a, b, i * share, (i + 1) * share));
    return 12.0 * share * threads / seconds;
  }

  private static double fastest(int threads, java.util.function.IntConsumer work)
      throws InterruptedException {
    double fastest = Double.MAX_VALUE;
    for (int round = 0; round < 40; round++) {
      Thread[] team = new Thread[threads];
      long begin = System.nanoTime();
      for (int i = 0; i < threads; i++) {
        int index = i;
        team[i] = new Thread(() -> work.accept(index));
        team[i].start();
      }
      for (Thread thread : team) {
        thread.join();
      }
      fastest = Math.min(fastest, (System.nanoTime() - begin) / 1e9);
    }
    return fastest;
  }

  /** Calls it so often that it is compiled as a whole. */
  private void multiplyAddOften() {
    for (int i = 0; i < CALLS; i++) {
      multiplyAdd();
    }
  }

  /** Twelve chains: enough to hide the latency of two units. */
  private void multiplyAdd() {
    FloatVector x = FloatVector.broadcast(SPECIES, 0.999f);
    FloatVector y = FloatVector.broadcast(SPECIES, 0.001f);
    FloatVector a = x, b = x, c = x, d = x, e = x, f = x;
    FloatVector g = x, h = x, i = x, j = x, k = x, l = x;
    for (int round = 0; round < ROUNDS; round++) {
      a = a.fma(x, y);
      b = b.fma(x, y);
      c = c.fma(x, y);
      d = d.fma(x, y);
      e = e.fma(x, y);
      f = f.fma(x, y);
      g = g.fma(x, y);
      h = h.fma(x, y);
      i = i.fma(x, y);
      j = j.fma(x, y);
      k = k.fma(x, y);
      l = l.fma(x, y);
    }
    FloatVector sum = a.add(b).add(c).add(d).add(e).add(f);
    sink = sum.add(g).add(h).add(i).add(j).add(k).add(l).lane(0);
  }

  private static void triad(float[] a, float[] b, int from, int to) {
    for (int i = from; i < to; i++) {
      a[i] = a[i] * 0.5f + b[i];
    }
  }
}

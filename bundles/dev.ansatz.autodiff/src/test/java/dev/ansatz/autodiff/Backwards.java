package dev.ansatz.autodiff;

import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Part;
import java.lang.reflect.Proxy;

/**
 * The portable kernels with each part done before the one in front of it: what needs another order
 * shows.
 */
final class Backwards {
  private final int threads;
  private int calls;

  /** Pretends to have some threads. */
  Backwards(int threads) {
    this.threads = threads;
  }

  /** Returns how often work was shared. */
  int calls() {
    return calls;
  }

  Kernels kernels() {
    Kernels portable = Kernels.portable();
    return (Kernels)
        Proxy.newProxyInstance(
            Kernels.class.getClassLoader(),
            new Class<?>[] {Kernels.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("threads")) {
                return threads;
              } else if (method.getName().equals("parallel")) {
                backwards((int) arguments[0], (Part) arguments[1]);
                return null;
              }
              return method.invoke(portable, arguments);
            });
  }

  private void backwards(int parts, Part part) {
    calls++;
    for (int i = parts - 1; i >= 0; i--) {
      part.run(i);
    }
  }
}

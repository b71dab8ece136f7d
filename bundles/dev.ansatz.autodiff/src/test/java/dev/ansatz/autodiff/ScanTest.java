package dev.ansatz.autodiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.compute.Kernels;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScanTest {
  private static final int TIME = 64;
  private static final int WIDTH = 32;

  private static Program gradient(int segment) {
    Graph graph = new Graph(DType.F64);
    Value h = graph.input("h", 8, WIDTH);
    Value x = graph.input("x", TIME, 8, WIDTH);
    Value w = graph.input("w", WIDTH, WIDTH);
    Scan.Step step =
        (state, inputs, shared) -> {
          Value next = state.get(0).matmul(shared.get(0)).plus(inputs.get(0));
          for (int i = 0; i < 4; i++) {
            next = next.matmul(shared.get(0)).tanh();
          }
          return new Scan.Outcome(List.of(next), List.of());
        };
    Scan.Outcome all = Scan.run(new Scan.Over(List.of(h), List.of(x), List.of(w)), segment, step);
    Value loss = all.state().get(0).square().sumAll();
    return Program.compile(
        graph, Gradient.of(loss, List.of(w)), new Parameters(DType.F64), Kernels.portable());
  }

  private static double[] run(Program program) {
    for (String name : List.of("h", "x", "w")) {
      double[] elements = program.input(name).toDoubles();
      var random = RandomKey.of(5).fold(name).generator();
      for (int i = 0; i < elements.length; i++) {
        elements[i] = 0.3 * random.nextGaussian();
      }
    }
    program.run(RandomKey.of(0));
    return program.result(0).toDoubles();
  }

  @Test
  void checkpointsKeepTheGradientAndSaveMemory() {
    Program all = gradient(TIME);
    Program some = gradient(8);
    assertArrayEquals(run(all), run(some), 1e-9);
    long inputs = 8L * WIDTH + (long) TIME * 8 * WIDTH + (long) WIDTH * WIDTH;
    double share = (double) (some.elements() - inputs) / (all.elements() - inputs);
    assertTrue(share < 0.55, "with checkpoints the gradient keeps " + share + " of the memory");
  }

  @Test
  void aBodyTakesEverythingAsAnArgument() {
    Graph graph = new Graph(DType.F64);
    Value x = graph.input("x", 2);
    Value y = graph.input("y", 2);
    assertThrows(
        IllegalArgumentException.class,
        () -> Checkpoint.of(List.of(x), in -> List.of(in.get(0).plus(y))));
  }
}

package dev.ansatz.autodiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.compute.Kernels;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The division of a program's work among threads does not change what it computes. */
class ThreadsTest {
  private static float[] gradient(Kernels kernels) {
    Graph graph = new Graph(DType.F32);
    Value x = graph.input("x", 130, 700);
    Value b = graph.input("b", 700);
    Value c = graph.input("c", 7);
    Value noise = graph.uniform("noise", 130, 700);
    Value y =
        x.plus(b).tanh().times(noise).reshape(130, 100, 7).plus(c).exp().permute(List.of(1, 0, 2));
    Value loss = y.square().sum(0).sum(1).meanAll();
    List<Value> results = new ArrayList<>(List.of(loss));
    results.addAll(Gradient.of(loss, List.of(x, b, c)));
    Program program = Program.compile(graph, results, new Parameters(DType.F32), kernels);
    float[] array = ((F32Tensor) program.input("x")).array();
    for (int i = 0; i < array.length; i++) {
      array[i] = i % 17 / 17f - 0.4f;
    }
    program.run(RandomKey.of(1));
    List<Float> all = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      for (double v : program.result(i).toDoubles()) {
        all.add((float) v);
      }
    }
    float[] elements = new float[all.size()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = all.get(i);
    }
    return elements;
  }

  @Test
  void aProgramGivesTheSameBitsOnAnyNumberOfThreads() {
    float[] expected = gradient(Kernels.portable());
    for (int threads = 2; threads <= 5; threads++) {
      Backwards kernels = new Backwards(threads);
      assertArrayEquals(expected, gradient(kernels.kernels()), threads + " threads");
      assertTrue(kernels.calls() > 2, "work must have been shared " + kernels.calls() + " times");
    }
  }
}

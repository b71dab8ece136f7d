package dev.ansatz.compute.vector.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.autodiff.Gradient;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Parameters;
import dev.ansatz.autodiff.Program;
import dev.ansatz.autodiff.Value;
import dev.ansatz.autodiff.op.Window;
import dev.ansatz.compute.Kernels;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Compiled training steps on the vector kernels and several threads. */
class ProgramTest {
  private static final VectorKernels ALL = new VectorKernels();
  private static final RandomKey KEY = RandomKey.of(1);
  private static final int ROUNDS = 400;
  private static final int RUNS = 20;

  @AfterAll
  static void close() {
    ALL.close();
  }

  /** Draws, convolves, pools, has small steps in a row, large products, and updates. */
  private static Program step(Parameters parameters, Kernels kernels) {
    Graph graph = new Graph(DType.F32);
    Value filter = graph.parameter("filter", 3, 3, 1, 2);
    Value w = graph.parameter("w", 72, 100);
    Value v = graph.parameter("v", 100, 20);
    Value u = graph.parameter("u", 20, 20);
    Value x = graph.normal("x", 96, 14, 14, 1);
    Value noise = graph.uniform("mask", 96, 72);
    Value mask = noise.greaterThan(noise.filled(0.3));
    Value pooled = x.conv2d(filter, Window.valid(3, 1), 1).maxPool(Window.valid(2, 2));
    Value h = pooled.reshape(96, 72).times(mask).matmul(w).tanh().matmul(v);
    for (int i = 0; i < 6; i++) {
      h = h.plus(h.matmul(u).tanh().times(0.1));
    }
    Value loss = h.square().sum(1).meanAll();
    List<Value> weights = List.of(filter, w, v, u);
    List<Value> gradients = Gradient.of(loss, weights);
    for (int i = 0; i < weights.size(); i++) {
      graph.assign(weights.get(i), weights.get(i).minus(gradients.get(i).times(0.01)));
    }
    for (Value weight : weights) {
      double[] first = new double[weight.shape().size()];
      Kernels.portable().normal(KEY.fold(weight.name()), first.length, first, 0);
      for (int i = 0; i < first.length; i++) {
        first[i] *= 0.1;
      }
      parameters.set(weight.name(), weight.shape(), first);
    }
    return Program.compile(graph, List.of(loss), parameters, kernels);
  }

  @Test
  void aWarmStepAllocatesNothingOnAnyOfItsThreads() {
    Program program = step(new Parameters(DType.F32), ALL.withThreads(3));
    assertTrue(program.dump().contains("96 rows in 3 parts"), program.dump());
    assertTrue(program.dump().contains("draw"), program.dump());
    long bytes = Long.MAX_VALUE;
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long[] team = team();
    for (int round = 0; round < ROUNDS && bytes > 0; round++) {
      long others = LongStream.of(threads.getThreadAllocatedBytes(team)).sum();
      long own = threads.getCurrentThreadAllocatedBytes();
      for (int run = 0; run < RUNS; run++) {
        program.run(KEY);
      }
      bytes = threads.getCurrentThreadAllocatedBytes() - own;
      bytes += LongStream.of(threads.getThreadAllocatedBytes(team)).sum() - others;
    }
    assertEquals(0, bytes, "bytes that " + RUNS + " warm runs allocate");
  }

  /** Returns the threads of the kernels. */
  private static long[] team() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("kernels-"))
        .mapToLong(Thread::getId)
        .toArray();
  }

  @Test
  void aStepHasTheSameBitsOnAnyNumberOfThreads() {
    double[] expected = trained(1);
    for (int threads = 2; threads <= 4; threads++) {
      assertArrayEquals(expected, trained(threads), threads + " threads");
    }
  }

  private static double[] trained(int threads) {
    Parameters parameters = new Parameters(DType.F32);
    Program program = step(parameters, ALL.withThreads(threads));
    for (int run = 0; run < 5; run++) {
      program.run(KEY.fold(run));
    }
    return parameters.tensors().values().stream()
        .flatMapToDouble(t -> Arrays.stream(t.toDoubles()))
        .toArray();
  }
}

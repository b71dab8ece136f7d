package dev.ansatz.nn.train;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Parameters;
import dev.ansatz.autodiff.Program;
import dev.ansatz.autodiff.Value;
import dev.ansatz.compute.Kernels;
import dev.ansatz.nn.Mode;
import dev.ansatz.nn.Scope;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A trained network that answers for any number of rows, block by block. Safe from several threads
 * at once: each has a program of its own, compiled when it is first needed and then kept.
 */
public final class Inference {
  private final Parameters parameters;
  private final Kernels kernels;
  private final int blockRows;
  private final Recipe recipe;
  private final Queue<Program> idle = new ConcurrentLinkedQueue<>();

  /** Adds the network to a graph. */
  @FunctionalInterface
  public interface Recipe {

    /**
     * Adds the network.
     *
     * @param scope the root scope, in inference mode
     * @param rows the rows of a block
     * @return the results to be read
     */
    List<Value> build(Scope scope, int rows);
  }

  /** What is done with one block. */
  @FunctionalInterface
  public interface Block {

    /**
     * Fills the program's inputs, runs it, and reads its results. Rows of the program from count on
     * are nobody's.
     *
     * @param program the program, for as many rows as each block has
     * @param from the first row of the block
     * @param count how many rows are asked for
     */
    void answer(Program program, int from, int count);
  }

  /**
   * Makes an inference; nothing is compiled yet.
   *
   * @param blockRows how many rows a program answers at a time, 1 or more
   */
  public Inference(Weights weights, Kernels kernels, int blockRows, Recipe recipe) {
    this.parameters = weights.parameters();
    this.kernels = kernels;
    this.blockRows = blockRows;
    this.recipe = recipe;
  }

  /**
   * Goes through rows block by block.
   *
   * @param rows how many, 0 or more
   * @param stop asked before each block
   */
  public void answer(int rows, StopToken stop, Block block) {
    Program program = idle.poll();
    if (program == null) {
      program = compile();
    }
    for (int from = 0; from < rows; from += blockRows) {
      stop.check();
      block.answer(program, from, Math.min(blockRows, rows - from));
    }
    idle.add(program);
  }

  private synchronized Program compile() {
    Graph graph = new Graph(parameters.dtype());
    List<Value> results = recipe.build(Scope.of(graph, Mode.INFERENCE), blockRows);
    return Program.compile(graph, results, parameters, kernels);
  }
}

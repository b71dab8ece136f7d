package dev.ansatz.model.gmm.internal;

import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.compute.Kernels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Goes through all rows, block by block, a run of blocks on each thread.
 *
 * @param kernels give the threads
 * @param rows the rows
 * @param centre [d], what is taken off each
 */
record Pass(Kernels kernels, ScaledRows rows, double[] centre) {
  private static final int MOST_ROWS = 256;
  private static final int FEWEST_ROWS = 8;
  private static final int ELEMENTS = 1 << 18;

  /** What one thread does. */
  interface Worker {

    /** Returns what it works on; the block's rows are copied there. */
    Workspace workspace();

    /** Takes the block. */
    void block(int from, int count);
  }

  static int blockRows(int d) {
    return Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, ELEMENTS / d));
  }

  /** Goes through the rows; returns the workers, in the order of their rows. */
  <W extends Worker> List<W> run(Supplier<W> maker, StopToken stop) {
    int size = blockRows(rows.width());
    int blocks = (rows.count() + size - 1) / size;
    int parts = Math.min(kernels.threads(), blocks);
    List<W> workers = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      workers.add(maker.get());
    }
    kernels.parallel(
        parts,
        part -> {
          int end = (int) ((long) blocks * (part + 1) / parts);
          for (int block = (int) ((long) blocks * part / parts); block < end; block++) {
            if (!stop.isStopped()) {
              take(workers.get(part), block * size, size);
            }
          }
        });
    stop.check();
    return workers;
  }

  private void take(Worker worker, int from, int size) {
    int count = Math.min(size, rows.count() - from);
    double[] block = worker.workspace().rows();
    rows.write(from, count, block);
    int d = centre.length;
    for (int row = 0; row < count; row++) {
      for (int i = 0; i < d; i++) {
        block[row * d + i] -= centre[i];
      }
    }
    worker.block(from, count);
  }
}

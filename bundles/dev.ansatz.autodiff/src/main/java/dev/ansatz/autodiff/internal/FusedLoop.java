package dev.ansatz.autodiff.internal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Element-wise operations carried out together, block by block: what passes from one to the next
 * stays in the cache.
 *
 * @param blocks how the elements are divided
 * @param preparations carried out once by each worker before its first block
 * @param operations carried out on each block
 */
record FusedLoop(Blocks blocks, List<MicroOp> preparations, List<MicroOp> operations)
    implements RowInstruction {

  @Override
  public int parts() {
    return blocks.count();
  }

  @Override
  public long work() {
    return (long) blocks.size() * operations.size();
  }

  @Override
  public void run(Machine machine, int from, int to, int worker) {
    if (from < to) {
      range(machine, blocks.start(from), blocks.end(to - 1), worker);
    }
  }

  @Override
  public void runRows(Machine machine, int first, int last, int rows, int worker) {
    int row = blocks.size() / rows;
    range(machine, first * row, last * row, worker);
  }

  private void range(Machine machine, int from, int to, int worker) {
    for (int i = 0; i < preparations.size(); i++) {
      preparations.get(i).run(machine, 0, blocks.length(), worker);
    }
    int start = from;
    while (start < to) {
      int end = Math.min(to, blocks.endOf(start));
      for (int i = 0; i < operations.size(); i++) {
        operations.get(i).run(machine, start, end - start, worker);
      }
      start = end;
    }
  }

  @Override
  public String describe() {
    return "fused "
        + blocks.size()
        + " elements by "
        + blocks.length()
        + ": "
        + operations.stream().map(MicroOp::describe).collect(Collectors.joining("; "));
  }
}

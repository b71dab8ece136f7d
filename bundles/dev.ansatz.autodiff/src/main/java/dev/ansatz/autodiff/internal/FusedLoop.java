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
    implements Instruction {

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
    for (int i = 0; i < preparations.size(); i++) {
      preparations.get(i).run(machine, 0, blocks.length(), worker);
    }
    for (int block = from; block < to; block++) {
      int start = blocks.start(block);
      int length = blocks.end(block) - start;
      for (int i = 0; i < operations.size(); i++) {
        operations.get(i).run(machine, start, length, worker);
      }
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

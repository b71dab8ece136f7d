package dev.ansatz.autodiff.internal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Small instructions in a row that are all carried out on some rows before the next rows have their
 * turn: so threads share much work at once that is not worth sharing one by one. Rows are divided
 * in the same way for every number of threads.
 *
 * @param rows the rows of every result
 * @param parts into how many parts they are divided
 * @param work how much work it is
 * @param instructions what is done on each part
 */
record Region(int rows, int parts, long work, List<RowInstruction> instructions)
    implements Instruction {

  @Override
  public void run(Machine machine, int from, int to, int worker) {
    for (int part = from; part < to; part++) {
      int first = (int) ((long) rows * part / parts);
      int last = (int) ((long) rows * (part + 1) / parts);
      for (int i = 0; i < instructions.size(); i++) {
        instructions.get(i).runRows(machine, first, last, rows, worker);
      }
    }
  }

  @Override
  public List<? extends Instruction> members() {
    return instructions;
  }

  @Override
  public String describe() {
    return instructions.stream()
        .map(i -> "\n  " + i.describe())
        .collect(Collectors.joining("", rows + " rows in " + parts + " parts:", ""));
  }
}

package dev.ansatz.autodiff.internal;

import dev.ansatz.autodiff.op.Reduce;
import dev.ansatz.compute.ZipOp;

/**
 * Sums or takes the largest over the middle of [outer × middle × inner].
 *
 * @param kind what is done
 * @param outer how many results follow each other at a distance
 * @param middle how many elements make one result
 * @param inner how many results lie side by side
 * @param from the elements
 * @param to the results
 */
record Reduction(Reduce.Kind kind, int outer, int middle, int inner, Place from, Place to)
    implements RowInstruction {
  private static final int COLUMNS_PER_PART = 256;

  static Reduction of(Reduce op, Node x, Place from, Place to) {
    int first = op.axes().get(0);
    int last = op.axes().get(op.axes().size() - 1);
    int outer = 1;
    int middle = 1;
    int inner = 1;
    for (int axis = 0; axis < x.shape.rank(); axis++) {
      int extent = x.shape.extent(axis);
      outer *= axis < first ? extent : 1;
      middle *= axis >= first && axis <= last ? extent : 1;
      inner *= axis > last ? extent : 1;
    }
    return new Reduction(op.kind(), outer, middle, inner, from, to);
  }

  @Override
  public int parts() {
    return outer > 1 || inner == 1 ? outer : (inner + COLUMNS_PER_PART - 1) / COLUMNS_PER_PART;
  }

  @Override
  public long work() {
    return (long) outer * middle * inner;
  }

  @Override
  public void run(Machine machine, int first, int last, int worker) {
    if (inner == 1) {
      for (int i = first; i < last; i++) {
        machine.set(to.slot(), to.offset() + i, row(machine, i));
      }
    } else if (outer > 1) {
      for (int i = first; i < last; i++) {
        columns(machine, i, 0, inner);
      }
    } else {
      columns(machine, 0, first * COLUMNS_PER_PART, Math.min(inner, last * COLUMNS_PER_PART));
    }
  }

  @Override
  public void runRows(Machine machine, int first, int last, int rows, int worker) {
    int perRow = outer / rows;
    run(machine, first * perRow, last * perRow, worker);
  }

  private double row(Machine machine, int i) {
    int offset = from.offset() + i * middle;
    return kind == Reduce.Kind.SUM
        ? machine.sum(middle, from.slot(), offset)
        : machine.max(middle, from.slot(), offset);
  }

  private void columns(Machine machine, int i, int first, int last) {
    int n = last - first;
    int y = to.offset() + i * inner + first;
    boolean sum = kind == Reduce.Kind.SUM;
    machine.fill(n, sum ? 0 : Double.NEGATIVE_INFINITY, to.slot(), y);
    for (int j = 0; j < middle; j++) {
      int x = from.offset() + (i * middle + j) * inner + first;
      machine.zip(sum ? ZipOp.ADD : ZipOp.MAXIMUM, n, to.slot(), y, from.slot(), x, to.slot(), y);
    }
  }

  @Override
  public String describe() {
    return "%s over %d × (%d) × %d".formatted(kind, outer, middle, inner);
  }
}

package dev.ansatz.autodiff.internal;

import dev.ansatz.autodiff.op.Concatenate;
import dev.ansatz.autodiff.op.MatMul;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds small steps in a row that can be carried out together, some rows at a time. */
final class Regions {

  /** Fewer rows are not worth their own turn. */
  private static final int ROWS_PER_PART = 32;

  private static final int MOST_PARTS = 8;

  /** Larger steps are divided among threads by themselves. */
  private static final long SMALL_PRODUCT = 200_000;

  private final List<Step> steps;
  private final Set<Node> assigned;
  private final List<Span> found = new ArrayList<>();
  private final Set<Node> within = new HashSet<>();
  private int begin;
  private int rows;
  private long work;

  private Regions(List<Step> steps, Set<Node> assigned) {
    this.steps = steps;
    this.assigned = assigned;
  }

  /**
   * Steps that make a region.
   *
   * @param begin the first step
   * @param end one past the last
   * @param rows the rows of what they compute
   * @param work how much work they are
   */
  record Span(int begin, int end, int rows, long work) {
    int parts() {
      return Math.min(MOST_PARTS, rows / ROWS_PER_PART);
    }
  }

  /**
   * Finds the regions.
   *
   * @param steps the steps in order
   * @param assigned what parameters become: computed outside of regions, for it may be written over
   *     a parameter that others read
   */
  static List<Span> of(List<Step> steps, Set<Node> assigned) {
    Regions regions = new Regions(steps, assigned);
    for (int i = 0; i < steps.size(); i++) {
      regions.take(i);
    }
    regions.close(steps.size());
    return regions.found;
  }

  private void take(int i) {
    Step step = steps.get(i);
    if (isOnlyAPlace(step) && !within.isEmpty()) {
      within.addAll(step.nodes());
      return;
    }
    boolean joins =
        rows > 0 && mayJoin(step) && rowsOf(step) == rows && RowWise.is(step, rows, within);
    if (!joins) {
      close(i);
      rows = mayJoin(step) ? rowsOf(step) : 0;
      if (rows < 2 * ROWS_PER_PART || !RowWise.is(step, rows, within)) {
        rows = 0;
        return;
      }
    }
    within.addAll(step.nodes());
    work += work(step);
  }

  private void close(int end) {
    if (work >= Runner.SHARED_WORK) {
      found.add(new Span(begin, end, rows, work));
    }
    within.clear();
    begin = end;
    rows = 0;
    work = 0;
  }

  private boolean mayJoin(Step step) {
    boolean small = work(step) < (step.isFused() ? Runner.SHARED_WORK : SMALL_PRODUCT);
    return small && step.nodes().stream().noneMatch(assigned::contains);
  }

  private static int rowsOf(Step step) {
    Node node = step.nodes().get(0);
    return node.shape.rank() == 0 ? 1 : node.shape.extent(0);
  }

  /** Returns whether all parts of a concatenation are computed where it wants them. */
  private static boolean isOnlyAPlace(Step step) {
    Node node = step.nodes().get(0);
    return node.op instanceof Concatenate
        && node.inputs.stream().allMatch(input -> input.home == node);
  }

  private static long work(Step step) {
    Node node = step.nodes().get(0);
    long size = node.shape.size();
    if (step.isFused()) {
      return size * step.nodes().size();
    }
    if (node.op instanceof MatMul || node.op instanceof Accumulate) {
      Node a = node.inputs.get(node.inputs.size() - 2);
      return size * (a.shape.size() / Math.max(1, node.shape.extent(0)));
    }
    return node.inputs.stream().mapToLong(input -> input.shape.size()).sum();
  }
}

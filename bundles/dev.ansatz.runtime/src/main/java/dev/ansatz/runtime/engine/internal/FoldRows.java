package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.random.RandomKey;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which rows train and which test, in ascending order.
 *
 * @param train the rows that train
 * @param test the rows that test
 */
record FoldRows(int[] train, int[] test) {

  /** Cuts rows into blocks of neighbours; all but one of them train. */
  static FoldRows contiguous(int rows, int count, int index) {
    int from = bound(rows, count, index);
    int to = bound(rows, count, index + 1);
    return where(rows, row -> row >= from && row < to);
  }

  /** Cuts a series into blocks; the longer of the sides beside one of them trains, or the first. */
  static FoldRows beside(int rows, int count, int index) {
    int from = bound(rows, count, index);
    int to = bound(rows, count, index + 1);
    IntStream train = from >= rows - to ? IntStream.range(0, from) : IntStream.range(to, rows);
    return new FoldRows(train.toArray(), IntStream.range(from, to).toArray());
  }

  /** Cuts a series into one block more than folds; what lies before a block trains for it. */
  static FoldRows forward(int rows, int count, int index) {
    int from = bound(rows, count + 1, index + 1);
    int to = bound(rows, count + 1, index + 2);
    return new FoldRows(IntStream.range(0, from).toArray(), IntStream.range(from, to).toArray());
  }

  /** Deals rows out in random order. */
  static FoldRows shuffled(int rows, int count, int index, RandomKey key) {
    return stratified(new int[rows], count, index, key);
  }

  /** Deals rows out in random order, class by class; sizes of folds differ by 1 at most. */
  static FoldRows stratified(int[] labels, int count, int index, RandomKey key) {
    boolean[] tests = new boolean[labels.length];
    int dealt = 0;
    for (int label : Arrays.stream(labels).distinct().sorted().toArray()) {
      int[] members =
          IntStream.range(0, labels.length).filter(row -> labels[row] == label).toArray();
      for (int row : inRandomOrder(members, key.fold(label))) {
        tests[row] = dealt++ % count == index;
      }
    }
    return where(labels.length, row -> tests[row]);
  }

  private static int[] inRandomOrder(int[] rows, RandomKey key) {
    SplittableRandom random = key.generator();
    for (int last = rows.length - 1; last > 0; last--) {
      int chosen = random.nextInt(last + 1);
      int row = rows[chosen];
      rows[chosen] = rows[last];
      rows[last] = row;
    }
    return rows;
  }

  private static int bound(int rows, int blocks, int index) {
    return (int) Math.round((double) rows * index / blocks);
  }

  private static FoldRows where(int rows, IntPredicate tests) {
    return new FoldRows(
        IntStream.range(0, rows).filter(tests.negate()).toArray(),
        IntStream.range(0, rows).filter(tests).toArray());
  }
}

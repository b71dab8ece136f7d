package dev.ansatz.compute;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns are checked when they are laid out; small ones are all tails, the longest row first. */
class SparseRowsTest {

  @Test
  void rowsComeByLength() {
    SparseRows rows = SparseRows.of(3, 4, new int[] {0, 1, 4, 4}, new int[] {2, 0, 1, 3});
    assertArrayEquals(new int[] {1, 0, 2}, rows.order());
    assertArrayEquals(new int[] {0, 1, 3, 2}, rows.column());
    assertArrayEquals(new int[] {0, 3, 4, 4}, rows.tailStart());
    assertArrayEquals(new double[] {20, 30, 40, 10}, rows.arrange(new double[] {10, 20, 30, 40}));
    assertEquals(0, rows.slices());
  }

  @Test
  void columnsInCommonAreFound() {
    int[] rowStart = IntStream.rangeClosed(0, 16).map(i -> 2 * i).toArray();
    int[] column = IntStream.range(0, 32).map(p -> p / 8 + 5 * (p % 2)).toArray();
    int[] common = SparseRows.of(16, 9, rowStart, column).commonColumn();
    assertArrayEquals(new int[] {0, 1, 2, 3, 5, 6, 7, 8}, common);
    column[31] = 4;
    assertEquals(0, SparseRows.of(16, 9, rowStart, column).commonColumn().length);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 2, 0 0, 0, 0 or more",
    "2, 2, 0 1, 0, one number more",
    "1, 2, 1 1, 0, begin at 0",
    "1, 2, 0 2, 0, end at the number",
    "2, 2, 0 2 1, 0, not decrease",
    "1, 2, 0 1, 2, within the matrix",
    "1, 2, 0 1, -1, within the matrix"
  })
  void badPatternsAreRefused(int rows, int columns, String starts, String entries, String rule) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> SparseRows.of(rows, columns, numbers(starts), numbers(entries)));
    assertEquals(true, e.getMessage().contains(rule), e.getMessage());
  }

  private static int[] numbers(String text) {
    return java.util.Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
  }
}

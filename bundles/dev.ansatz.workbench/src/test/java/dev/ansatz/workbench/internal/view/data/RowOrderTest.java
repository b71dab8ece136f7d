package dev.ansatz.workbench.internal.view.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.ansatz.workbench.internal.stats.Values;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowOrderTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 31, 32, 33, 1000})
  void itIsTheOrderOfAStableSort(int rows) {
    SplittableRandom random = new SplittableRandom(rows);
    double[] keys = random.doubles(rows).map(x -> Math.floor(10 * x)).toArray();
    int[] expected =
        IntStream.range(0, rows)
            .boxed()
            .sorted(Comparator.comparingDouble(row -> keys[row]))
            .mapToInt(row -> row)
            .toArray();
    assertArrayEquals(expected, RowOrder.by(new Values(rows, i -> keys[i]), false));
  }

  @Test
  void missingValuesAreLastBothWays() {
    double[] keys = {2, Double.NaN, 3, 1};
    Values values = new Values(4, i -> keys[i]);
    assertArrayEquals(new int[] {3, 0, 2, 1}, RowOrder.by(values, false));
    assertArrayEquals(new int[] {2, 0, 3, 1}, RowOrder.by(values, true));
  }
}

package dev.ansatz.api.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesSplitTest {
  private static F64Tensor series(int rows) {
    return F64Tensor.of(IntStream.range(0, 2 * rows).asDoubleStream().toArray(), rows, 2);
  }

  @ParameterizedTest
  @CsvSource({
    "20000, 0.25, 0, 5000, 0, 15000",
    "10, 0.5, 0.2, 5, 2, 3",
    "3, 0.5, 0.5, 2, 1, 0",
    "10, 0.7, 0.3, 7, 3, 0",
    "7, 1, 0, 7, 0, 0",
    "1, 0.5, 0, 1, 0, 0"
  })
  void cutsInOrder(int rows, double train, double validation, int first, int second, int third) {
    Map<Split, Tensor> parts = new SeriesSplit(train, validation).apply(series(rows));
    int[] expected = {first, second, third};
    int from = 0;
    for (Split split : Split.values()) {
      int count = expected[split.ordinal()];
      assertEquals(
          count == 0 ? null : series(rows).rows(from, from + count), parts.get(split), split.key());
      from += count;
    }
  }

  @Test
  void leavesOutEmptyParts() {
    assertEquals(Set.of(Split.TRAIN, Split.TEST), SeriesSplit.defaults().apply(series(4)).keySet());
  }

  @Test
  void refusesAnEmptyTrainingPart() {
    DataException e =
        assertThrows(DataException.class, () -> new SeriesSplit(0.1, 0).apply(series(4)));
    assertEquals(
        "the training part must have at least one row; a share of 0.1 of 4 rows has none",
        e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"-0.1, 0", "1.1, 0", "NaN, 0", "0.5, NaN", "0.5, -0.1"})
  void refusesShares(double train, double validation) {
    assertThrows(InvalidSettingException.class, () -> new SeriesSplit(train, validation));
  }

  @Test
  void refusesMoreThanAll() {
    InvalidSettingException e =
        assertThrows(InvalidSettingException.class, () -> new SeriesSplit(0.75, 0.5));
    assertEquals(
        "the 'validation' parameter of SeriesSplit must be at most what the training share of 0.75"
            + " leaves of 1; got 0.5",
        e.getMessage());
  }
}

package dev.ansatz.api.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.RowSplit.Order;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.settings.InvalidSettingException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowSplitTest {
  private static final RandomKey KEY = RandomKey.of(5);

  /** 60 rows of class 0, 30 of class 1, 10 of class 2. */
  private static final int[] LABELS =
      IntStream.range(0, 100).map(i -> i < 60 ? 0 : i < 90 ? 1 : 2).toArray();

  @ParameterizedTest
  @EnumSource
  void everyRowIsInOnePart(Order order) {
    Map<Split, int[]> parts = new RowSplit(0.5, 0.2, order).apply(LABELS, KEY);
    assertEquals(50, parts.get(Split.TRAIN).length);
    assertEquals(20, parts.get(Split.VALIDATION).length);
    int[] all = parts.values().stream().flatMapToInt(Arrays::stream).sorted().toArray();
    assertArrayEquals(IntStream.range(0, 100).toArray(), all);
  }

  @Test
  void givenRowsKeepTheirOrder() {
    int[] train = new RowSplit(0.5, 0, Order.GIVEN).apply(LABELS, KEY).get(Split.TRAIN);
    assertArrayEquals(IntStream.range(0, 50).toArray(), train);
  }

  @Test
  void stratifiedPartsHaveTheirShareOfEachClass() {
    int[] train = new RowSplit(0.5, 0, Order.STRATIFIED).apply(LABELS, KEY).get(Split.TRAIN);
    assertArrayEquals(
        new int[] {30, 15, 5},
        IntStream.range(0, 3)
            .map(c -> (int) Arrays.stream(train).filter(row -> LABELS[row] == c).count())
            .toArray());
  }

  @ParameterizedTest
  @EnumSource(names = {"SHUFFLED", "STRATIFIED"})
  void theKeyDecides(Order order) {
    RowSplit split = new RowSplit(0.5, 0, order);
    int[] train = split.apply(LABELS, KEY).get(Split.TRAIN);
    assertArrayEquals(train, split.apply(LABELS, KEY).get(Split.TRAIN));
    assertFalse(
        Arrays.equals(train, split.apply(LABELS, RandomKey.of(6)).get(Split.TRAIN)),
        "another key must choose other rows");
  }

  @Test
  void badSharesAreRefused() {
    assertThrows(InvalidSettingException.class, () -> new RowSplit(0.8, 0.3, Order.GIVEN));
    DataException e =
        assertThrows(
            DataException.class, () -> new RowSplit(0, 0, Order.SHUFFLED).apply(LABELS, KEY));
    assertTrue(e.getMessage().contains("at least one row"), e.getMessage());
  }
}

package dev.ansatz.figures.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RowHeightsTest {
  private static final double MORE = Double.POSITIVE_INFINITY;

  @Test
  void rowsThatAlwaysTakeMoreAreEquallyHigh() {
    assertArrayEquals(new double[] {50, 50, 50}, RowHeights.share(150, MORE, MORE, MORE));
  }

  @Test
  void whatIsEnoughForOneIsLeftToTheOthers() {
    assertArrayEquals(new double[] {65, 20, 65}, RowHeights.share(150, MORE, 20, MORE));
    assertArrayEquals(new double[] {40, 20, 90}, RowHeights.share(150, 40, 20, MORE));
    assertArrayEquals(new double[] {30, 20}, RowHeights.share(150, 30, 20));
    assertArrayEquals(new double[] {5, 5}, RowHeights.share(10, 30, 20));
  }

  @Test
  void rowsThatFitTakeTheirTotal() {
    double[] enough = {MORE, 40, 200};
    double total = RowHeights.total(100, enough);
    assertEquals(240, total);
    assertArrayEquals(new double[] {100, 40, 100}, RowHeights.share(total, enough));
  }

  @Test
  void headersTakeNoRoomFromOnePlotAlone() {
    double[] heights = {100, 30, 100};
    double[] headers = {60, 6, 6};
    double[] enough = {MORE, 30, MORE};
    assertArrayEquals(new double[] {127, 30, 73}, RowHeights.evenBodies(heights, headers, enough));
    double[] high = {200, 30, 200};
    assertArrayEquals(high, RowHeights.evenBodies(high, headers, enough));
    double[] low = {20, 30, 20};
    assertArrayEquals(low, RowHeights.evenBodies(low, headers, enough));
  }
}

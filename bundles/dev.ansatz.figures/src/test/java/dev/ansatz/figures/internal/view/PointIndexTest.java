package dev.ansatz.figures.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.random.RandomKey;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointIndexTest {
  private static final Rectangle2D AREA = new Rectangle2D.Double(10, 20, 600, 400);

  private static Points random(long seed, int n) {
    SplittableRandom random = RandomKey.of(seed).generator();
    Points points = new Points();
    for (int i = 0; i < n; i++) {
      points.add(i % 20, i / 20, random.nextDouble() * 700 - 20, random.nextDouble() * 500 - 20);
    }
    return points;
  }

  private static Optional<PointIndex.Hit> slowly(Points points, double x, double y, double far) {
    Optional<PointIndex.Hit> found = Optional.empty();
    double least = far * far;
    for (int i = 0; i < points.size(); i++) {
      double across = points.x(i) - x;
      double down = points.y(i) - y;
      double square = across * across + down * down;
      if (AREA.contains(points.x(i), points.y(i)) && square < least) {
        least = square;
        found =
            Optional.of(
                new PointIndex.Hit(points.series(i), points.point(i), points.x(i), points.y(i)));
      }
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsWhatLookingAtAllFinds(long seed) {
    Points points = random(seed, 3000);
    PointIndex index = new PointIndex(points, AREA);
    SplittableRandom random = RandomKey.of(seed).fold("places").generator();
    for (int k = 0; k < 500; k++) {
      double x = random.nextDouble() * 700;
      double y = random.nextDouble() * 500;
      assertEquals(slowly(points, x, y, 14), index.nearest(x, y, 14));
    }
  }

  @Test
  void looksAtFewOfManyPoints() {
    PointIndex index = new PointIndex(random(4, 200_000), AREA);
    int searches = 100;
    for (int k = 0; k < searches; k++) {
      index.nearest(20 + 5 * k, 30 + 3 * k, 14);
    }
    assertTrue(index.visits() < searches * 2000L, index.visits() + " visits");
  }

  @Test
  void findsThePointInFront() {
    Points points = new Points();
    points.add(0, 5, 100, 100);
    points.add(1, 6, 100, 100);
    PointIndex index = new PointIndex(points, AREA);
    assertEquals(1, index.nearest(101, 100, 14).orElseThrow().series());
  }

  @Test
  void whatIsNowhereIsNotFound() {
    Points points = new Points();
    points.add(0, 0, Double.NaN, 100);
    points.add(0, 1, 100, Double.POSITIVE_INFINITY);
    points.add(0, 2, 5, 100);
    PointIndex index = new PointIndex(points, AREA);
    assertTrue(index.nearest(10, 100, 14).isEmpty());
    assertTrue(new PointIndex(new Points(), AREA).nearest(10, 100, 14).isEmpty());
  }
}

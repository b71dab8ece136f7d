package dev.ansatz.model.cnn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.model.cnn.internal.augment.Flip;
import dev.ansatz.model.cnn.internal.augment.Noise;
import dev.ansatz.model.cnn.internal.augment.Shift;
import dev.ansatz.nn.supervised.RowChange;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AugmentationTest {
  private static final Shape IMAGE = Shape.of(5, 7);

  private static float[] spot(int row, int column) {
    float[] image = new float[35];
    image[row * 7 + column] = 1;
    return image;
  }

  @Test
  void aShiftMovesASpotToEveryNeighbourAndNoFurther() {
    RowChange shift = new Shift().of(List.of("1"), IMAGE);
    Set<Integer> places = new TreeSet<>();
    for (long seed = 0; seed < 200; seed++) {
      float[] image = spot(2, 3);
      shift.apply(image, 0, 35, RandomKey.of(seed));
      for (int i = 0; i < 35; i++) {
        if (image[i] != 0) {
          places.add(i);
        }
      }
    }
    assertEquals(new TreeSet<>(Set.of(9, 10, 11, 16, 17, 18, 23, 24, 25)), places);
  }

  @Test
  void aShiftBeyondTheImageLeavesNothing() {
    RowChange shift = new Shift().of(List.of("100"), IMAGE);
    float[] image = spot(2, 3);
    shift.apply(image, 0, 35, RandomKey.of(1));
    assertArrayEquals(new float[35], image);
  }

  @Test
  void aFlipMirrorsTheWholeImageOrNothing() {
    RowChange flip = new Flip().of(List.of("horizontal"), Shape.of(2, 3, 2));
    float[] mirrored = {5, 6, 3, 4, 1, 2, 11, 12, 9, 10, 7, 8};
    int times = 0;
    for (long seed = 0; seed < 100; seed++) {
      float[] image = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
      flip.apply(image, 0, 12, RandomKey.of(seed));
      boolean changed = image[0] == 5;
      times += changed ? 1 : 0;
      float[] same = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
      assertArrayEquals(changed ? mirrored : same, image);
    }
    assertTrue(times > 30 && times < 70, "mirrored " + times + " of 100");
  }

  @Test
  void aVerticalFlipTurnsRowsAround() {
    RowChange flip = new Flip().of(List.of("vertical"), Shape.of(3, 2));
    for (long seed = 0; seed < 20; seed++) {
      float[] image = {1, 2, 3, 4, 5, 6};
      flip.apply(image, 0, 6, RandomKey.of(seed));
      if (image[0] != 1) {
        assertArrayEquals(new float[] {5, 6, 3, 4, 1, 2}, image);
        return;
      }
    }
    throw new AssertionError("20 images and none was mirrored");
  }

  @Test
  void noiseHasItsSpread() {
    RowChange noise = new Noise().of(List.of("0.1"), Shape.of(10_000));
    float[] row = new float[10_000];
    noise.apply(row, 0, row.length, RandomKey.of(1));
    double square = 0;
    for (float value : row) {
      square += (double) value * value;
    }
    assertEquals(0.1, Math.sqrt(square / row.length), 0.005);
  }

  @Test
  void whatCannotBeReadIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Shift().of(List.of(), IMAGE));
    assertThrows(IllegalArgumentException.class, () -> new Shift().of(List.of("1.5"), IMAGE));
    assertThrows(IllegalArgumentException.class, () -> new Shift().of(List.of("2"), Shape.of(9)));
    assertThrows(IllegalArgumentException.class, () -> new Flip().of(List.of("upwards"), IMAGE));
    assertThrows(IllegalArgumentException.class, () -> new Noise().of(List.of("-1"), IMAGE));
  }
}

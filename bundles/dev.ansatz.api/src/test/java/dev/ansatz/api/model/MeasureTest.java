package dev.ansatz.api.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ansatz.api.model.Measure.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

  /** The closed form of two-dimensional PPCA on MNIST, pixels 0 to 255 and 0 to 1. */
  @Test
  void densityOfScaledPixels() {
    Measure bytes = new Measure(Kind.VOLUME, 1);
    Measure unit = new Measure(Kind.VOLUME, 255);
    assertEquals(14.36005, -4329.9905 + bytes.natsTo(unit, 784), 1e-4);
    assertEquals(-4329.9905, 14.36005 + unit.natsTo(bytes, 784), 1e-4);
  }

  @Test
  void probabilitiesDoNotBecomeDensities() {
    Measure ones = new Measure(Kind.ZEROS_AND_ONES, 255);
    assertEquals(0, ones.natsTo(new Measure(Kind.ZEROS_AND_ONES, 1), 784));
    assertThrows(
        IllegalArgumentException.class, () -> ones.natsTo(new Measure(Kind.VOLUME, 255), 784));
  }

  @Test
  void saysWhatItIs() {
    assertEquals("volume of inputs / 255", new Measure(Kind.VOLUME, 255).toString());
    assertEquals("volume of inputs", new Measure(Kind.VOLUME, 1).toString());
    assertEquals("inputs / 16 as shares of ones", new Measure(Kind.ZEROS_AND_ONES, 16).toString());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesScales(double scale) {
    assertThrows(IllegalArgumentException.class, () -> new Measure(Kind.VOLUME, scale));
  }
}

package dev.ansatz.figures.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.api.figure.ValueAxis;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "2.50, 2.5",
    "-3, −3",
    "0.1, 0.1",
    "123456789, 123456789",
    "1e20, 1e20",
    "-1.5e-300, −1.5e−300",
    "0.00001, 0.00001",
    "NaN, none",
    "-Infinity, −∞"
  })
  void valuesAreInFull(double value, String text) {
    assertEquals(text, Values.text(value));
  }

  @Test
  void namesStandForTheirNumbers() {
    ValueAxis axis = ValueAxis.named("kind", List.of("rose", "tulip"));
    assertEquals("kind: tulip", Values.on(axis, "x", 1));
    assertEquals("kind: 1.5", Values.on(axis, "x", 1.5));
    assertEquals("x: 2 s", Values.on(ValueAxis.linear("", "s"), "x", 2));
  }
}

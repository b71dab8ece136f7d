package dev.ansatz.cli.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
  private static final List<String> WORDS = List.of("models", "metrics", "datasets");

  @ParameterizedTest
  @CsvSource({"modles,models", "model,models", "metircs,metrics", "dataset,datasets"})
  void findsTheNearestWord(String word, String nearest) {
    assertEquals(Optional.of(nearest), Nearest.to(word, WORDS));
  }

  @Test
  void findsNothingWhereNothingIsNear() {
    assertEquals(Optional.empty(), Nearest.to("banana", WORDS));
    assertEquals("", Nearest.hint("", WORDS));
  }

  @ParameterizedTest
  @CsvSource({
    "17.2345, 17.23",
    "0, 0",
    "-0.0, 0",
    "1, 1.000",
    "-123456.7, -123500",
    "0.000123456, 0.0001235",
    "0.0000123456, 1.235e-05",
    "4.0123e-9, 4.012e-09",
    "1e300, 1.000e+300",
    "NaN, NaN",
    "-Infinity, -Infinity",
  })
  void showsFourDigits(double value, String text) {
    assertEquals(text, Numbers.show(value));
  }

  @ParameterizedTest
  @CsvSource({"0.25, 0.25", "500, 500", "1e-6, 1e-6", "1.5e-15, 1.5e-15", "1e20, 1e20"})
  void showsAllDigits(double value, String text) {
    assertEquals(text, Numbers.exact(value));
  }

  @Test
  void breaksTextAtBlanks() {
    assertEquals(
        List.of("  one two", "  three", "  incomprehensible", "  4"),
        Wrap.lines("one two\nthree incomprehensible 4", "  ", 10));
  }

  @Test
  void alignsColumns() {
    assertEquals(
        List.of("a    bb", "ccc  d   e"),
        new Table().row("a", "bb", "").row("ccc", "d", "e").lines());
  }
}

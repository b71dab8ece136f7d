package dev.ansatz.runtime.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "17.2043219, 17.2043",
    "3.2149e-9, 3.2149e-9",
    "-0.00012345678, -0.000123457",
    "0.00009, 9e-5",
    "0, 0",
    "500, 500",
    "123456789, 123457000",
    "1.5e12, 1.5e12",
    "0.99999999, 1",
    "NaN, NaN",
    "Infinity, Infinity"
  })
  void numbersHaveSixDigits(double value, String text) {
    assertEquals(text, Numbers.text(value, 6));
  }

  @ParameterizedTest
  @CsvSource({
    "0.133410763, 0.000172, 0.13341 ± 0.00017",
    "17.2, 1.25, 17.2 ± 1.2",
    "1.23456e-9, 2.2e-10, 1.23e-9 ± 2.2e-10",
    "4.9967e-7, 2.925e-8, 5.00e-7 ± 2.9e-8",
    "1, 100, 1.0 ± 100",
    "5, 1, 5.0 ± 1.0",
    "5, 0, 5 ± 0",
    "0, 0.5, 0 ± 0.5"
  })
  void aMeanHasTheDigitsThatItsSpreadLeaves(double mean, double sd, String text) {
    assertEquals(text, Numbers.spread(mean, sd));
  }

  @Test
  void countsAgreeWithTheirNoun() {
    assertEquals("1 step", Numbers.count(1, "step"));
    assertEquals("709,588 numbers", Numbers.count(709_588, "number"));
  }
}

package dev.ansatz.workbench.internal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void numbersHaveFiveDigitsThatCountAtMost() {
    assertEquals("17.234", Numbers.brief(17.23401));
    assertEquals("0.25", Numbers.brief(0.25));
    assertEquals("100", Numbers.brief(100));
    assertEquals("123460", Numbers.brief(123456));
    assertEquals("-4.0123e-9", Numbers.brief(-4.0123e-9));
    assertEquals("1e12", Numbers.brief(1e12));
    assertEquals("0", Numbers.brief(-0.0));
    assertEquals("NaN", Numbers.brief(Double.NaN));
    assertEquals("-∞", Numbers.brief(Double.NEGATIVE_INFINITY));
    assertEquals("17.23401", Numbers.exact(17.23401));
    assertEquals("2", Numbers.exact(2));
  }

  @Test
  void durationsAreInTheirTwoLargestUnits() {
    assertEquals("0.2 s", Durations.words(Duration.ofMillis(200)));
    assertEquals("10 s", Durations.words(Duration.ofMillis(9_960)));
    assertEquals("1 min 12 s", Durations.words(72));
    assertEquals("2 min", Durations.words(120));
    assertEquals("3 h 5 min", Durations.words(3 * 3600 + 5 * 60 + 59));
    assertEquals("2 d 1 h", Durations.words(49 * 3600));
  }

  @Test
  void momentsAreAsShortAsTheyCanBeToldApart() {
    Instant moment = Instant.parse("2026-11-20T14:05:09Z");
    assertEquals("14:05", Moments.brief(moment, LocalDate.of(2026, 11, 20), ZoneOffset.UTC));
    assertEquals("20 Nov 14:05", Moments.brief(moment, LocalDate.of(2026, 12, 1), ZoneOffset.UTC));
    assertEquals("2026-11-20", Moments.brief(moment, LocalDate.of(2027, 1, 1), ZoneOffset.UTC));
    assertEquals("2026-11-20 14:05:09", Moments.exact(moment, ZoneOffset.UTC));
  }

  @Test
  void longNamesKeepBothEnds() {
    assertEquals("short", Middle.shorten("short", 5));
    assertEquals("loren…1a2b", Middle.shorten("lorenz-esn-20261120-1a2b", 10));
    assertEquals("a…z", Middle.shorten("abcz", 3));
  }
}

package dev.ansatz.api.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KNOWN =
      List.of("units", "leakRate", "spectralRadius", "ridge", "normal-equations");

  @ParameterizedTest
  @CsvSource({
    "unit, units",
    "unist, units",
    "spectralRaduis, spectralRadius",
    "spectral_radius, spectralRadius",
    "SPECTRALRADIUS, spectralRadius",
    "leak-rate, leakRate",
    "rigde, ridge",
    "normalEquations, normal-equations",
  })
  void findsWhatWasMeant(String name, String meant) {
    assertEquals(Optional.of(meant), Nearest.to(name, KNOWN));
  }

  @ParameterizedTest
  @CsvSource({"washout", "x", "''", "equations"})
  void findsNothingWhereNothingIsNear(String name) {
    assertEquals(Optional.empty(), Nearest.to(name, KNOWN));
  }

  @Test
  void hintsAtTheNearestOrAtAll() {
    assertEquals("; did you mean 'units'?", Nearest.hint("unitz", KNOWN));
    assertEquals("; known: a, b", Nearest.hint("xyz", List.of("a", "b")));
    assertEquals("", Nearest.hint("xyz", List.of()));
  }
}

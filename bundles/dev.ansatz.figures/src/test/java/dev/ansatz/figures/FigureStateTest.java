package dev.ansatz.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.figure.SpacePanel.Camera;
import dev.ansatz.api.figure.ValueAxis.Scale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FigureStateTest {
  private static FigureState worked() {
    PanelState plane =
        PanelState.INITIAL
            .withX(AxisState.INITIAL.on(Scale.LOGARITHMIC).in(new Range(1e-3, 20)))
            .withY(AxisState.INITIAL.in(new Range(-1, 1)))
            .withHidden(Set.of("b", "a"));
    PanelState space = PanelState.INITIAL.withCamera(new Camera(10, -20)).withZoom(3);
    return FigureState.INITIAL.with(0, plane).with(2, space);
  }

  @Test
  void comesBackFromMaps() {
    assertEquals(worked(), FigureState.of(worked().toMap()));
    assertEquals(Map.of("panels", List.of()), FigureState.INITIAL.toMap());
    assertEquals(FigureState.INITIAL, FigureState.of(Map.of()));
  }

  @Test
  void mapsThatDescribeNoneAreRefused() {
    List<Object> wrong =
        List.of(
            3,
            Map.of("x", 3),
            Map.of("x", Map.of("low", 2, "high", 1)),
            Map.of("x", Map.of("low", "two")),
            Map.of("x", Map.of("scale", "cubic")),
            Map.of("hidden", "a"),
            Map.of("azimuth", 3),
            Map.of("zoom", 0));
    for (Object panel : wrong) {
      Map<String, Object> map = Map.of("panels", List.of(panel));
      assertThrows(IllegalArgumentException.class, () -> FigureState.of(map), panel::toString);
    }
  }

  @Test
  void rangesAreTheRightWayRound() {
    assertThrows(IllegalArgumentException.class, () -> new Range(2, 2));
    assertThrows(IllegalArgumentException.class, () -> new Range(Double.NaN, 2));
    assertThrows(IllegalArgumentException.class, () -> new Range(0, Double.POSITIVE_INFINITY));
  }

  @Test
  void panelsAsTheFigureSaysAreNotKept() {
    assertEquals(FigureState.INITIAL, FigureState.INITIAL.with(5, PanelState.INITIAL));
  }

  @Test
  void logarithmsGiveUpWhatTheyCannotShow() {
    AxisState part = AxisState.INITIAL.in(new Range(-1, 1)).on(Scale.LOGARITHMIC);
    assertTrue(part.range().isEmpty());
    assertTrue(AxisState.INITIAL.in(new Range(1, 2)).on(Scale.LOGARITHMIC).range().isPresent());
  }
}

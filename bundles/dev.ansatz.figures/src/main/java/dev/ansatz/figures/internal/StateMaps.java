package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.SpacePanel.Camera;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.figures.AxisState;
import dev.ansatz.figures.FigureState;
import dev.ansatz.figures.PanelState;
import dev.ansatz.figures.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Turns states into maps, lists, texts and numbers, as JSON has them, and back. */
public final class StateMaps {
  private StateMaps() {}

  /** Returns a state as maps; what is as the figure says is left out. */
  public static Map<String, Object> write(FigureState state) {
    return Map.of("panels", state.panels().stream().map(StateMaps::write).toList());
  }

  private static Map<String, Object> write(PanelState state) {
    Map<String, Object> map = new LinkedHashMap<>();
    put(map, "x", write(state.x()));
    put(map, "y", write(state.y()));
    if (!state.hidden().isEmpty()) {
      map.put("hidden", List.copyOf(state.hidden()));
    }
    state
        .camera()
        .ifPresent(
            camera -> {
              map.put("azimuth", camera.azimuth());
              map.put("elevation", camera.elevation());
            });
    if (state.zoom() != 1) {
      map.put("zoom", state.zoom());
    }
    return map;
  }

  private static void put(Map<String, Object> map, String key, Map<String, Object> value) {
    if (!value.isEmpty()) {
      map.put(key, value);
    }
  }

  private static Map<String, Object> write(AxisState state) {
    Map<String, Object> map = new LinkedHashMap<>();
    state
        .range()
        .ifPresent(
            range -> {
              map.put("low", range.low());
              map.put("high", range.high());
            });
    state.scale().ifPresent(scale -> map.put("scale", scale.name().toLowerCase(Locale.ROOT)));
    return map;
  }

  /**
   * Returns the state that maps describe.
   *
   * @throws IllegalArgumentException where they describe none
   */
  public static FigureState read(Map<?, ?> map) {
    List<PanelState> panels = new ArrayList<>();
    for (Object panel : list(map, "panels")) {
      panels.add(readPanel(map(panel)));
    }
    return new FigureState(panels);
  }

  private static PanelState readPanel(Map<?, ?> map) {
    Set<String> hidden = new TreeSet<>();
    list(map, "hidden").forEach(name -> hidden.add(String.valueOf(name)));
    Optional<Camera> camera =
        map.containsKey("azimuth")
            ? Optional.of(new Camera(number(map, "azimuth"), number(map, "elevation")))
            : Optional.empty();
    double zoom = map.containsKey("zoom") ? number(map, "zoom") : 1;
    return new PanelState(axis(map, "x"), axis(map, "y"), hidden, camera, zoom);
  }

  private static AxisState axis(Map<?, ?> panel, String key) {
    Map<?, ?> map = panel.containsKey(key) ? map(panel.get(key)) : Map.of();
    Optional<Range> range =
        map.containsKey("low")
            ? Optional.of(new Range(number(map, "low"), number(map, "high")))
            : Optional.empty();
    Optional<ValueAxis.Scale> scale =
        Optional.ofNullable(map.get("scale"))
            .map(name -> ValueAxis.Scale.valueOf(name.toString().toUpperCase(Locale.ROOT)));
    return new AxisState(range, scale);
  }

  private static Map<?, ?> map(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException(
        "a panel's or axis' state must be a map of names; got " + value);
  }

  private static List<?> list(Map<?, ?> map, String key) {
    Object value = map.containsKey(key) ? map.get(key) : List.of();
    if (value instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException(
        "'%s' of a figure's state must be a list; got %s".formatted(key, value));
  }

  private static double number(Map<?, ?> map, String key) {
    if (map.get(key) instanceof Number number && Double.isFinite(number.doubleValue())) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException(
        "'%s' of a figure's state must be a number; got %s".formatted(key, map.get(key)));
  }
}

package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.metric.Score;
import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.json.JsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a trial did at the rungs that it came to, so that a sweep that goes on need not do it again.
 *
 * @param list a note for each rung, as the trial's folder has it
 */
record RungNotes(List<Map<?, ?>> list) {
  /** Where they stand in a trial's folder. */
  static final String FILE = "rungs.json";

  static final RungNotes NONE = new RungNotes(List.of());

  /** Reads the notes of a trial; none where there are none or they cannot be read. */
  static RungNotes read(Path dir) {
    try {
      List<Map<?, ?>> notes = new ArrayList<>();
      for (Object note : (List<?>) Json.read(Files.readString(dir.resolve(FILE)))) {
        notes.add((Map<?, ?>) note);
      }
      return new RungNotes(notes);
    } catch (IOException | JsonException | ClassCastException e) {
      return NONE;
    }
  }

  static Map<?, ?> note(long step, double rung, Optional<Score> score) {
    Map<String, Object> note = new LinkedHashMap<>();
    note.put("at", rung);
    note.put("step", step);
    note.put("score", score.map(Score::value).orElse(null));
    note.put("better", score.map(s -> s.better().name()).orElse(null));
    return note;
  }

  RungNotes plus(Map<?, ?> note) {
    List<Map<?, ?>> more = new ArrayList<>(list);
    more.add(note);
    return new RungNotes(List.copyOf(more));
  }

  /** Returns the notes of the first steps. */
  RungNotes until(long steps) {
    return new RungNotes(
        list.stream().filter(note -> ((Number) note.get("step")).longValue() <= steps).toList());
  }

  /** Has a trial arrive at all its rungs again. */
  void replay(Rungs rungs, int trial) {
    list.forEach(note -> rungs.arrive(trial, loss(note)));
  }

  private static double loss(Map<?, ?> note) {
    if (!(note.get("better") instanceof String better)) {
      return Double.NaN;
    }
    double value = note.get("score") instanceof Number number ? number.doubleValue() : Double.NaN;
    return loss(value, Better.valueOf(better));
  }

  /** Returns how a trial does, lower being better: NaN where that cannot be said. */
  static double loss(Optional<Score> score) {
    return score.map(s -> loss(s.value(), s.better())).orElse(Double.NaN);
  }

  private static double loss(double value, Better better) {
    if (better == Better.NEITHER) {
      return Double.NaN;
    }
    double loss = better == Better.LOWER ? value : -value;
    return Double.isFinite(loss) ? loss : Double.POSITIVE_INFINITY;
  }
}

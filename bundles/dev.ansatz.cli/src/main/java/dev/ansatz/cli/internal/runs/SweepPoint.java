package dev.ansatz.cli.internal.runs;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One point of a sweep, as the sweep's folder tells of it.
 *
 * @param values the settings by address
 * @param scores mean, standard deviation and number of trials by score
 * @param parameters how many numbers a training sets; NaN where that is not known
 * @param seconds the mean time of a training; NaN where that is not known
 */
public record SweepPoint(
    Map<String, Object> values, Map<String, Spread> scores, double parameters, double seconds) {

  /**
   * A score over the trials of a point.
   *
   * @param mean the mean; NaN where it is no number
   * @param sd the standard deviation; NaN where it is no number or there is but one trial
   * @param n how many trials have the score
   * @param unit the unit; may be empty
   */
  public record Spread(double mean, double sd, int n, String unit) {

    private Map<String, Object> toMap() {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("mean", Double.isFinite(mean) ? mean : null);
      map.put("sd", Double.isFinite(sd) ? sd : null);
      map.put("n", n);
      map.put("unit", unit);
      return map;
    }
  }

  /** Returns the point for programs. */
  public Map<String, Object> toMap() {
    Map<String, Object> numbers = new LinkedHashMap<>();
    scores.forEach((key, spread) -> numbers.put(key, spread.toMap()));
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("values", values);
    map.put("scores", numbers);
    map.put("parameters", Double.isFinite(parameters) ? (Object) (long) parameters : null);
    map.put("trainingSeconds", Double.isFinite(seconds) ? (Object) seconds : null);
    return map;
  }
}

package dev.ansatz.cli.internal.runs;

import dev.ansatz.cli.internal.RefusedException;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.cli.internal.text.Nearest;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.store.Condition;
import dev.ansatz.runtime.store.Condition.Comparison;
import dev.ansatz.runtime.store.RunQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Which runs are to be listed, as the user wrote it. */
final class ListOptions {
  private static final String WHERE = "--where";
  private static final String MODEL = "--model";
  private static final String STATE = "--state";
  private static final String SORT = "--sort";
  private static final String REVERSE = "--reverse";
  private static final String SHOW = "--show";
  private static final String LIMIT = "--limit";
  private static final String TRIALS = "--trials";
  private static final List<String> STATES =
      Arrays.stream(RunState.values()).map(state -> state.name().toLowerCase(Locale.ROOT)).toList();

  private final ParseResult line;
  private final List<Condition> conditions = new ArrayList<>();

  ListOptions(ParseResult line) {
    this.line = line;
    for (String text : line.matchedOptionValue(WHERE, List.<String>of())) {
      conditions.addAll(parsed(text));
    }
    String model = line.matchedOptionValue(MODEL, null);
    if (model != null) {
      conditions.add(new Condition("model.id", Comparison.EQUAL, model));
    }
  }

  private static List<Condition> parsed(String text) {
    try {
      return Condition.parse(text);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(e.getMessage());
    }
  }

  static void declare(CommandSpec spec) {
    spec.addOption(RunsOf.option());
    spec.addOption(
        Specs.values(
            WHERE,
            "COND",
            "Only runs that meet this: KEY SIGN VALUE, sign one of < <= > >= = != ~ (contains);"
                + " join several with \"and\", or give the option again."));
    spec.addOption(Specs.value(MODEL, "ID", String.class, "Only runs of this model."));
    spec.addOption(
        Specs.choice(STATE, "STATE", STATES, "Only " + String.join(", ", STATES) + " runs."));
    spec.addOption(
        Specs.value(
            SORT, "KEY", String.class, "Sort by this: metrics best first, all else least first."));
    spec.addOption(Specs.flag(REVERSE, "Turn the order round."));
    spec.addOption(
        Specs.values(SHOW, "METRIC", "Show the last value of this metric; may be given again."));
    spec.addOption(Specs.integer(LIMIT, "N", "List at most so many."));
    spec.addOption(Specs.flag(TRIALS, "List the trials of sweeps, too."));
  }

  /** Returns whether some runs may be left out. */
  boolean narrow() {
    return !conditions.isEmpty() || line.hasMatchedOption(STATE);
  }

  /** Returns the keys of the metrics to show, those that the user asks about among them. */
  Set<String> shown() {
    Set<String> shown = new LinkedHashSet<>();
    conditions.forEach(condition -> shown.add(condition.key()));
    order().ifPresent(shown::add);
    shown.addAll(line.matchedOptionValue(SHOW, List.<String>of()));
    Condition.FIELDS.forEach(shown::remove);
    return shown;
  }

  private Optional<String> order() {
    return Optional.ofNullable(line.matchedOptionValue(SORT, (String) null));
  }

  /** Refuses what no run knows. */
  void checkKeys(Set<String> known) {
    for (String key : keys()) {
      if (known.size() > Condition.FIELDS.size() && !known.contains(key)) {
        throw new RefusedException(
            "no run has a metric or setting '%s'%s".formatted(key, Nearest.hint(key, known)));
      }
    }
  }

  private Set<String> keys() {
    Set<String> keys = shown();
    order().ifPresent(keys::add);
    return keys;
  }

  /**
   * Returns the query.
   *
   * @param allMetrics whether every metric is wanted
   */
  RunQuery query(boolean allMetrics) {
    return new RunQuery(
        conditions,
        states(),
        line.hasMatchedOption(TRIALS),
        order(),
        line.hasMatchedOption(REVERSE),
        limit(),
        allMetrics ? Optional.empty() : Optional.of(shown()));
  }

  private int limit() {
    long limit = line.matchedOptionValue(LIMIT, (long) Integer.MAX_VALUE);
    if (!(limit > 0)) {
      throw new RefusedException("the limit must be 1 or more; got " + limit);
    }
    return (int) Math.min(limit, Integer.MAX_VALUE);
  }

  private Set<RunState> states() {
    String word = line.matchedOptionValue(STATE, null);
    if (word == null) {
      return Set.of();
    }
    String known = word.toLowerCase(Locale.ROOT);
    if (!STATES.contains(known)) {
      throw new RefusedException(
          "the state must be one of %s; got '%s'%s"
              .formatted(String.join(", ", STATES), word, Nearest.hint(known, STATES)));
    }
    return Arrays.stream(RunState.values())
        .filter(state -> state.name().equalsIgnoreCase(known))
        .collect(Collectors.toSet());
  }
}

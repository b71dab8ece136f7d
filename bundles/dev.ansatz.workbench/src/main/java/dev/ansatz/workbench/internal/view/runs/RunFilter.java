package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.api.settings.Nearest;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.store.Condition;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.job.JobWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the user wants to see: {@code lorenz model.units>500 state=failed}. Words must be part of a
 * run's name, id, title or reason; conditions are those of {@link Condition}. Values with spaces
 * stand in quotation marks.
 *
 * @param conditions all must be met
 * @param words all must be found, in small letters
 * @param mistake what is wrong with the text: a sentence; then nothing else is to be heeded
 */
record RunFilter(List<Condition> conditions, List<String> words, Optional<String> mistake) {
  private static final Pattern AROUND_SIGN = Pattern.compile("\\s*(<=|>=|!=|<|>|=|~)\\s*");
  private static final Pattern TOKEN = Pattern.compile("[^\\s\"]*\"[^\"]*\"?|\\S+");
  private static final Pattern SIGN = Pattern.compile("<=|>=|!=|<|>|=|~");
  private static final List<String> STATES =
      Arrays.stream(RunState.values()).map(JobWords::state).toList();

  RunFilter {
    conditions = List.copyOf(conditions);
    words = List.copyOf(words);
  }

  /**
   * Reads what the user has typed.
   *
   * @param keys what conditions may speak of
   */
  static RunFilter parse(String text, Set<String> keys) {
    List<Condition> conditions = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Matcher tokens = TOKEN.matcher(AROUND_SIGN.matcher(text).replaceAll("$1"));
    try {
      while (tokens.find()) {
        String token = tokens.group().replace("\"", "");
        if (SIGN.matcher(token).find()) {
          conditions.add(checked(Condition.parse(token).get(0), keys));
        } else if (!token.isBlank() && !token.equals("and")) {
          words.add(token.toLowerCase(Locale.ROOT));
        }
      }
    } catch (IllegalArgumentException e) {
      return new RunFilter(List.of(), List.of(), Optional.of(e.getMessage()));
    }
    return new RunFilter(conditions, words, Optional.empty());
  }

  private static Condition checked(Condition condition, Set<String> keys) {
    if (!keys.contains(condition.key())) {
      throw new IllegalArgumentException(
          "there is no field, metric or setting '%s'%s"
              .formatted(condition.key(), near(condition.key(), keys)));
    }
    boolean stateless =
        condition.key().equals("state")
            && !STATES.contains(condition.value().toLowerCase(Locale.ROOT));
    if (stateless) {
      throw new IllegalArgumentException(
          "a state must be one of %s; got '%s'"
              .formatted(String.join(", ", STATES), condition.value()));
    }
    return condition;
  }

  private static String near(String key, Set<String> keys) {
    Optional<String> part = keys.stream().filter(known -> known.endsWith("." + key)).findFirst();
    return Nearest.to(key, keys)
        .or(() -> part)
        .map(known -> "; did you mean '%s'?".formatted(known))
        .orElse("; the column chooser lists all there are");
  }

  /** Returns whether a run has all the words. */
  boolean hasWords(StoredRun run) {
    String all = String.join(" ", run.id(), run.name(), run.title(), run.reason());
    String told = (all + " " + JobWords.state(run.state())).toLowerCase(Locale.ROOT);
    return words.stream().allMatch(told::contains);
  }
}

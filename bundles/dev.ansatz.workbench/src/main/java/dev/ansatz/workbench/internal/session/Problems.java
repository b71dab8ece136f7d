package dev.ansatz.workbench.internal.session;

import dev.ansatz.workbench.internal.ui.Observable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All problems, by who reports them. On the event thread. */
public final class Problems {
  private final Map<Object, List<Problem>> reports = new LinkedHashMap<>();
  private final Observable<List<Problem>> all = new Observable<>(List.of());

  /** Replaces what one reporter has to say; an empty list takes its report away. */
  public void report(Object reporter, List<Problem> problems) {
    if (problems.isEmpty()) {
      reports.remove(reporter);
    } else {
      reports.put(reporter, List.copyOf(problems));
    }
    all.set(reports.values().stream().flatMap(List::stream).toList());
  }

  /** Returns all problems. */
  public Observable<List<Problem>> all() {
    return all;
  }
}

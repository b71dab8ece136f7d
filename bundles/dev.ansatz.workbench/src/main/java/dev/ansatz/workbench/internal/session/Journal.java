package dev.ansatz.workbench.internal.session;

import dev.ansatz.workbench.internal.ui.Observable;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What has happened, line by line: Console and Log show it. Bounded. On the event thread. */
public final class Journal {
  private static final int MOST = 10_000;

  private final List<Entry> entries = new ArrayList<>();
  private final Observable<Long> count = new Observable<>(0L);
  private final Supplier<LocalTime> clock;

  /** Makes an empty journal. */
  public Journal(Supplier<LocalTime> clock) {
    this.clock = clock;
  }

  /** How much a line matters. */
  public enum Level {
    /** Good to know. */
    INFO,
    /** Not as it should be. */
    WARNING,
    /** Something failed. */
    ERROR
  }

  /**
   * One line.
   *
   * @param time when
   * @param level how much it matters
   * @param source who says it: a run's id, or a part of the workbench
   * @param text a sentence
   */
  public record Entry(LocalTime time, Level level, String source, String text) {}

  /** Adds a line. */
  public void add(Level level, String source, String text) {
    if (entries.size() == MOST) {
      entries.subList(0, MOST / 10).clear();
    }
    entries.add(new Entry(clock.get(), level, source, text));
    count.set(count.get() + 1);
  }

  /** Returns the lines that are kept, the oldest first. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** Returns how many lines were ever added; changes with each. */
  public Observable<Long> count() {
    return count;
  }

  /** Forgets all lines. */
  public void clear() {
    entries.clear();
    count.set(count.get() + 1);
  }
}

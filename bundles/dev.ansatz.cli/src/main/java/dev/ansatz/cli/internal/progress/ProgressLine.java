package dev.ansatz.cli.internal.progress;

import dev.ansatz.api.learn.Step.Reading;
import dev.ansatz.cli.internal.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a position in one line. */
final class ProgressLine {
  private static final String GAP = "  ";
  private static final int WIDEST_BAR = 30;
  private static final int NARROWEST_BAR = 6;
  private static final int BRACKETS = 2;
  private static final String GREEN = "\u001b[32m";
  private static final String PLAIN = "\u001b[39m";

  private ProgressLine() {}

  /** Returns the line for a log: {@code "training, 40 %, 0:12 left, loss 0.0123"}. */
  static String plain(Position position) {
    List<String> words = new ArrayList<>();
    words.add(position.activity());
    words.addAll(details(position));
    return String.join(", ", words);
  }

  /**
   * Returns the line for a terminal. It is shorter than the terminal is wide: first the readings
   * give way, then the bar, then the time.
   */
  static String drawn(Position position, Terminal terminal) {
    int room = terminal.width() - 1;
    List<String> words = details(position);
    int least = Double.isNaN(position.fraction()) ? 0 : 1;
    while (words.size() > least && length(position, words) > room) {
      words.remove(words.size() - 1);
    }
    int free = room - length(position, words) - GAP.length() - BRACKETS;
    List<String> parts = new ArrayList<>(words);
    if (least == 1 && free >= NARROWEST_BAR) {
      parts.add(0, bar(position.fraction(), Math.min(free, WIDEST_BAR), terminal.colour()));
    }
    return cut(position.activity(), room - joined(words))
        + GAP.repeat(parts.isEmpty() ? 0 : 1)
        + String.join(GAP, parts);
  }

  private static int length(Position position, List<String> words) {
    return position.activity().length() + joined(words);
  }

  private static int joined(List<String> words) {
    return words.stream().mapToInt(word -> GAP.length() + word.length()).sum();
  }

  private static String cut(String activity, int room) {
    return activity.length() <= room ? activity : activity.substring(0, Math.max(0, room));
  }

  private static String bar(double fraction, int cells, boolean colour) {
    int full = (int) Math.round(Math.max(0, Math.min(1, fraction)) * cells);
    String done = "#".repeat(full);
    return "[" + (colour ? GREEN + done + PLAIN : done) + "-".repeat(cells - full) + "]";
  }

  private static List<String> details(Position position) {
    List<String> words = new ArrayList<>();
    if (!Double.isNaN(position.fraction())) {
      words.add(String.format(Locale.ROOT, "%3.0f %%", 100 * position.fraction()).strip());
    }
    if (position.remainingSeconds().isPresent()) {
      words.add(time(position.remainingSeconds().getAsLong()) + " left");
    } else if (Double.isNaN(position.fraction()) && position.elapsedSeconds() > 0) {
      words.add(time(position.elapsedSeconds()));
    }
    if (!position.readings().isEmpty()) {
      words.add(
          position.readings().stream().map(ProgressLine::show).collect(Collectors.joining(GAP)));
    }
    return words;
  }

  private static String show(Reading reading) {
    return (reading.name() + " " + Numbers.show(reading.value()) + " " + reading.unit()).strip();
  }

  /** Returns a time span as clocks show it: {@code 0:07}, {@code 1:02:03}. */
  private static String time(long seconds) {
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}

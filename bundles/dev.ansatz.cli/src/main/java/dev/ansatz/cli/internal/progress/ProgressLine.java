package dev.ansatz.cli.internal.progress;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.learn.Step.Reading;
import dev.ansatz.cli.internal.text.Numbers;
import dev.ansatz.runtime.progress.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a position in one line. */
final class ProgressLine {
  private static final String GAP = "  ";
  private static final int[] BAR_CELLS = {24, 12};
  private static final int BRACKETS = 2;
  private static final String GREEN = "\u001b[32m";
  private static final String PLAIN = "\u001b[39m";

  private ProgressLine() {}

  /** Returns the line for a log: {@code "training, 40 %, 0:12 left, loss 0.0123"}. */
  static String plain(Position position) {
    List<String> words = new ArrayList<>();
    words.add(position.activity());
    words.add(percent(position).strip());
    words.addAll(details(position));
    return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
  }

  /**
   * Returns the line for a terminal. It is shorter than the terminal is wide: first the bar gets
   * shorter, then the readings give way, then the time, then the bar.
   */
  static String drawn(Position position, Terminal terminal) {
    int room = terminal.width() - 1;
    List<String> words = new ArrayList<>(List.of(percent(position), position.activity()));
    words.addAll(details(position));
    for (int count = words.size(); count >= 2; count--) {
      String text = String.join(GAP, words.subList(0, count));
      for (int cells : BAR_CELLS) {
        if (cells + BRACKETS + 1 + text.length() <= room) {
          return bar(position.fraction(), cells, terminal.colour()) + " " + text;
        }
      }
    }
    String text = words.get(0) + GAP + words.get(1);
    return text.substring(0, Math.min(room, text.length()));
  }

  private static String percent(Position position) {
    return Double.isNaN(position.fraction())
        ? " ".repeat("100 %".length())
        : String.format(Locale.ROOT, "%3.0f %%", 100 * position.fraction());
  }

  private static String bar(double fraction, int cells, boolean colour) {
    double known = Double.isNaN(fraction) ? 0 : Math.max(0, Math.min(1, fraction));
    int full = (int) Math.round(known * cells);
    String done = "#".repeat(full);
    return "[" + (colour ? GREEN + done + PLAIN : done) + "-".repeat(cells - full) + "]";
  }

  private static List<String> details(Position position) {
    List<String> words = new ArrayList<>();
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
    return (Split.TRAIN.key()
            + "."
            + reading.name()
            + " "
            + Numbers.show(reading.value())
            + " "
            + reading.unit())
        .strip();
  }

  /** Returns a time span as clocks show it: {@code 0:07}, {@code 1:02:03}. */
  private static String time(long seconds) {
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}

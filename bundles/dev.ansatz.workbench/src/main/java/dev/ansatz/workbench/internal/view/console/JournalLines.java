package dev.ansatz.workbench.internal.view.console;

import dev.ansatz.workbench.internal.session.Journal.Entry;
import dev.ansatz.workbench.internal.session.Journal.Level;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The journal's lines as text, and which of them are wanted. */
final class JournalLines {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private JournalLines() {}

  /** Returns a time to the second. */
  static String time(Entry entry) {
    return TIME.format(entry.time());
  }

  /** Returns the lines as text, one below the other. */
  static String text(List<Entry> entries) {
    return entries.stream()
        .map(e -> "%s %-7s %s: %s".formatted(time(e), e.level(), e.source(), e.text()))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Returns the lines that matter so much and contain a text, whatever the case of its letters. */
  static List<Entry> wanted(List<Entry> entries, Level least, String text) {
    String sought = text.strip().toLowerCase(Locale.ROOT);
    return entries.stream()
        .filter(entry -> entry.level().compareTo(least) >= 0)
        .filter(
            entry ->
                (entry.source() + " " + entry.text()).toLowerCase(Locale.ROOT).contains(sought))
        .toList();
  }
}

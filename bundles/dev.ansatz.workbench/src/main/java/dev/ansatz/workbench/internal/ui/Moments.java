package dev.ansatz.workbench.internal.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Shows moments to people in their own time. */
public final class Moments {
  private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter THIS_YEAR =
      DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter EARLIER =
      DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
  private static final DateTimeFormatter EXACT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private Moments() {}

  /** Returns a moment as short as it can be told apart: {@code 14:05}, {@code 3 Nov 14:05}. */
  public static String brief(Instant moment, LocalDate today, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
    if (local.toLocalDate().equals(today)) {
      return TODAY.format(local);
    }
    return (local.getYear() == today.getYear() ? THIS_YEAR : EARLIER).format(local);
  }

  /** Returns a moment to the second. */
  public static String exact(Instant moment, ZoneId zone) {
    return EXACT.format(LocalDateTime.ofInstant(moment, zone));
  }
}

package dev.ansatz.runtime.workspace;

import dev.ansatz.api.random.RandomKey;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Chooses the folder of a new run where the user has not. */
public final class RunFolders {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

  private final Clock clock;

  /** Makes the chooser. */
  public RunFolders(Clock clock) {
    this.clock = clock;
  }

  /**
   * Chooses a folder: {@code runs/<name>-<date>-<time>-<4 hex digits>} in the workspace.
   *
   * @param name the plan's name
   * @param experiment the folder of the experiment file, if the user wrote one
   * @param directory the working directory
   */
  public Path choose(String name, Optional<Path> experiment, Path directory) {
    Workspace workspace =
        experiment
            .flatMap(Workspace::around)
            .or(() -> Workspace.around(directory))
            .orElse(new Workspace(directory));
    Instant now = clock.instant();
    String stamp = STAMP.format(LocalDateTime.ofInstant(now, clock.getZone()));
    return workspace.runs().resolve("%s-%s-%04x".formatted(name, stamp, salt(now)));
  }

  // Tells apart runs that begin in one second.
  private static long salt(Instant now) {
    return RandomKey.of(now.getNano()).fold(ProcessHandle.current().pid()).bits() & 0xFFFF;
  }
}

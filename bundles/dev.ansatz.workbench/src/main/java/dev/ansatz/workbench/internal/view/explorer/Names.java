package dev.ansatz.workbench.internal.view.explorer;

import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.ui.Moments;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** What files and runs are called in lists. */
final class Names {
  private Names() {}

  static boolean isExperiment(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.startsWith(".");
  }

  static String withoutExtension(Path file) {
    return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
  }

  /** Returns when a run began, or which trial it is: its name stands above it. */
  static String ofRun(StoredRun run) {
    if (run.kind() == StoredRun.Kind.TRIAL) {
      return "Trial " + run.id().substring(run.id().lastIndexOf('/') + 1);
    }
    ZoneId zone = ZoneId.systemDefault();
    return run.started()
        .map(began -> Moments.brief(began, LocalDate.now(zone), zone))
        .orElse(run.id());
  }

  /** Returns a free name for the copy of a file. */
  static Path copyOf(Path file) {
    String name = withoutExtension(file);
    for (int i = 2; ; i++) {
      Path copy = file.resolveSibling("%s-%d.yaml".formatted(name, i));
      if (!java.nio.file.Files.exists(copy)) {
        return copy;
      }
    }
  }

  /** Returns what is wrong with a name for an experiment file: a sentence. */
  static Optional<String> mistake(String name) {
    return name.matches("[\\p{Alnum}][\\p{Alnum}._-]*")
        ? Optional.empty()
        : Optional.of(
            "A name must be letters, digits, hyphens, dots and underscores, beginning with a letter"
                + " or digit; got '%s'.".formatted(name));
  }
}

package dev.ansatz.workbench.internal.view.console;

import dev.ansatz.workbench.internal.session.Journal.Level;
import dev.ansatz.workbench.internal.ui.Icons;
import javax.swing.Icon;

/** The icons of levels. */
final class LevelIcons {
  private LevelIcons() {}

  static Icon of(Level level) {
    return Icons.of(
        switch (level) {
          case INFO -> "info";
          case WARNING -> "warning";
          case ERROR -> "error";
        });
  }
}

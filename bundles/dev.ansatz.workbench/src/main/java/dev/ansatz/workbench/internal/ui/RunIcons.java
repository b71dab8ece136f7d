package dev.ansatz.workbench.internal.ui;

import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.store.StoredRun;
import java.util.Locale;
import javax.swing.Icon;

/** The icons of runs. */
public final class RunIcons {
  private RunIcons() {}

  /** Returns the icon of a run's state. */
  public static Icon of(StoredRun run) {
    return of(run.state());
  }

  /** Returns the icon of a state. */
  public static Icon of(RunState state) {
    return Icons.of("run-" + state.name().toLowerCase(Locale.ROOT));
  }
}

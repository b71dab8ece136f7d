package dev.ansatz.runtime.desktop;

import dev.ansatz.runtime.engine.ExitCode;

/** The desktop workbench. A service; its bundles start only when it is asked for. */
public interface Desktop {

  /**
   * Opens the window, and returns when it is closed or its picture is made.
   *
   * @return what to tell the shell
   */
  ExitCode open(DesktopRequest request);
}

package dev.ansatz.runtime.plugins.internal.folder;

import java.nio.file.Path;

/** The bundles that the framework has now. */
interface Installed {

  /** Returns whether it has a bundle of a symbolic name. */
  boolean has(String name);

  /** A jar has come into a plug-ins folder. */
  void appeared(Path jar);

  /** A jar has gone from a plug-ins folder. */
  void vanished(Path jar);
}

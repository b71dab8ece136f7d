package dev.ansatz.runtime.engine.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stops a run where someone puts a file named {@code stop} into its folder. */
final class StopFile {
  private static final int EVERY = 5;

  private final Path file;
  private final Control control;
  private int ticks;

  StopFile(Path dir, Control control) {
    this.file = dir.resolve("stop");
    this.control = control;
  }

  /** Looks now and then: some four times a second when it is called twenty times. */
  void tick() {
    if (++ticks % EVERY == 0 && Files.exists(file)) {
      control.stop();
    }
  }

  /** Removes the file, so that the folder is as if it had never been there. */
  void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      System.getLogger(StopFile.class.getName())
          .log(System.Logger.Level.DEBUG, "cannot remove " + file, e);
    }
  }
}

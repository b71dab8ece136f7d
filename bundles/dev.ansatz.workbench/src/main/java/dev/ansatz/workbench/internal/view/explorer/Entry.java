package dev.ansatz.workbench.internal.view.explorer;

import dev.ansatz.runtime.store.StoredRun;
import java.nio.file.Path;

/** Something that Explorer lists. */
sealed interface Entry {

  /** Returns what tells it from its siblings. */
  String key();

  /** Returns what is written. */
  String label();

  /** One of the four parts, or a group of things of one kind. */
  record Group(String key, String label, String icon, String remark) implements Entry {}

  /** A folder of experiments. */
  record Folder(Path path) implements Entry {
    @Override
    public String key() {
      return "folder " + path.getFileName();
    }

    @Override
    public String label() {
      return path.getFileName().toString();
    }
  }

  /** An experiment file. */
  record Experiment(Path file) implements Entry {
    @Override
    public String key() {
      return file.getFileName().toString();
    }

    @Override
    public String label() {
      return Names.withoutExtension(file);
    }
  }

  /** A run, a sweep or a trial. */
  record Run(StoredRun run) implements Entry {
    @Override
    public String key() {
      return run.id();
    }

    @Override
    public String label() {
      return Names.ofRun(run);
    }
  }

  /** A data set, a plug-in. */
  record Plugin(String key, String label, String icon, String remark) implements Entry {}
}

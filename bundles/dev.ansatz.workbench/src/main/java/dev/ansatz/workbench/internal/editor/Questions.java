package dev.ansatz.workbench.internal.editor;

import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.form.Row;
import java.nio.file.Path;
import java.util.Optional;

/** What an editor asks in windows of its own, beside what the stage asks. */
interface Questions {

  /** Asks for the values that a setting takes in turn: a list. */
  Optional<Fragment> sweepValues(Row.Value row);

  /** Asks for a file or a folder. */
  Optional<Path> file(Path begin);
}

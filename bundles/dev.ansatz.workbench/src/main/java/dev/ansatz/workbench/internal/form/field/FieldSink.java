package dev.ansatz.workbench.internal.form.field;

import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import java.util.Optional;

/** Takes what is put into a field. */
public interface FieldSink {

  /** Takes a value. */
  void set(Fragment value);

  /** Takes it that there shall be no value: the default holds. */
  void clear();

  /** Takes it that what is typed is no value; the sentence says what would be. */
  void refuse(String sentence);

  /** Asks for a file or a folder. */
  Optional<String> browse(String current);
}

package dev.ansatz.workbench.internal.form;

import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.editor.yaml.YamlPath;
import java.util.Optional;

/** What a form does to the text. Each is one step of the history. On the event thread. */
public interface FormEdits {

  /** Writes a value; what one field writes while it keeps the focus is one step. */
  void set(YamlPath path, Fragment value);

  /** Takes a value away, so that its default holds. */
  void remove(YamlPath path);

  /** Chooses a plug-in; settings that it does not know go. */
  void choose(YamlPath path, Kind<?> kind, String id);

  /** Adds a plug-in to a list. */
  void append(YamlPath list, String id);

  /** Lets two neighbours of a list change places. */
  void swap(YamlPath list, int first);

  /** Leaves a list open, or writes what it stands for. */
  void open(YamlPath list, boolean isOpen);

  /** Adds something to a section, after asking what. */
  void add(YamlPath section);

  /** Makes a sweep over a setting, after asking for its values. */
  void sweep(Row.Value row);

  /** Shows a place in the text. */
  void reveal(YamlPath path);

  /** Asks for a file or a folder. */
  Optional<String> browse(String current);

  /** The focus has left a field: what comes next is another step. */
  void endStep();
}

package dev.ansatz.workbench.internal.session;

import dev.ansatz.workbench.internal.ui.Dialogs;
import java.awt.Component;
import java.nio.file.Path;
import java.util.Optional;

/** What views may ask of the window. On the event thread. */
public interface Stage {

  /** Brings a view to the front; opens it where it is closed. */
  void show(String view);

  /** Changes to a perspective. */
  void perspective(String id);

  /** Opens an experiment file in an editor, or brings its editor to the front. */
  void edit(Path experiment);

  /** Opens an experiment file at a place; lines and columns from 1, 0 for none. */
  void reveal(Path experiment, int line, int column);

  /** Opens an experiment in an editor without a file yet. */
  void edit(String name, String text);

  /** Shows a sentence in the status bar. */
  void say(String sentence);

  /** Tells of a failure: a sentence that says what to do. */
  void tell(String title, String sentence);

  /** Returns what dialogs belong to. */
  Component owner();

  /**
   * Asks whether something is to be done that cannot be undone.
   *
   * @param verb what the button says
   */
  default boolean confirm(String title, String sentence, String verb) {
    return Dialogs.confirm(owner(), title, sentence, verb);
  }

  /**
   * Asks for a line of text.
   *
   * @return none where the user thought better of it
   */
  default Optional<String> ask(String title, String question, String proposal) {
    return Dialogs.ask(owner(), title, question, proposal);
  }

  /**
   * Asks for a file to be written; it has been confirmed where it exists.
   *
   * @return none where the user thought better of it
   */
  default Optional<Path> saveTo(String title, Path proposal) {
    return Dialogs.saveTo(owner(), title, proposal);
  }

  /**
   * Asks for a file to be read.
   *
   * @param description what kind of file, in words
   * @param ending how its name ends, without the dot
   * @return none where the user thought better of it
   */
  default Optional<Path> choose(String title, String description, String ending) {
    return Dialogs.choose(owner(), title, description, ending);
  }

  /** Opens a file or a folder in the program that the desktop has for it; may take a moment. */
  default void open(Path file) {
    Dialogs.open(file, failure -> tell("Open", failure));
  }
}

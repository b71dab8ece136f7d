package dev.ansatz.workbench.internal.editor;

import dev.ansatz.workbench.internal.action.Actions;
import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.view.Editor;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What can be done with an experiment, beside what can be done with every editor. */
public final class EditorCommands {
  private EditorCommands() {}

  /** Registers the commands for whichever editor is in front. */
  public static void register(Actions actions, Supplier<Optional<Editor>> front) {
    Supplier<Optional<ExperimentEditor>> editor =
        () ->
            front
                .get()
                .filter(ExperimentEditor.class::isInstance)
                .map(ExperimentEditor.class::cast);
    all(editor).forEach(actions::add);
  }

  // A file is read in the background: until then there is nothing to run.
  private static boolean isRead(ExperimentEditor editor) {
    return !editor.text().get().isBlank();
  }

  private static List<Command> all(Supplier<Optional<ExperimentEditor>> editor) {
    return List.of(
        of(editor, "run.start", "Run", "run", "F5", EditorCommands::isRead, e -> e.launch().run()),
        of(
            editor,
            "run.seed",
            "Run with seed…",
            "run-seed",
            "shift F6",
            EditorCommands::isRead,
            e -> e.launch().runWithSeed()),
        of(
            editor,
            "run.sweep",
            "Sweep this setting…",
            "sweep",
            "",
            ExperimentEditor::hasSetting,
            ExperimentEditor::sweep),
        of(
            editor,
            "run.copy",
            "Copy as command",
            "copy",
            "menu shift C",
            e -> true,
            e -> e.launch().copyAsCommand()),
        of(
            editor,
            "run.copy-seed",
            "Copy as command with seed…",
            "",
            "",
            e -> true,
            e -> e.launch().copyAsCommandWithSeed()),
        of(
            editor,
            "file.revert",
            "Revert to the file",
            "reset",
            "",
            ExperimentEditor::canRevert,
            ExperimentEditor::revert),
        of(
            editor,
            "view.defaults",
            "Show default values",
            "",
            "",
            e -> true,
            ExperimentEditor::toggleDefaults));
  }

  /** Returns the groups of commands of one editor's own buttons. */
  static List<List<Command>> groups(ExperimentEditor editor) {
    Supplier<Optional<ExperimentEditor>> one = () -> Optional.of(editor);
    List<Command> own = all(one);
    return List.of(
        List.of(own.get(0), own.get(1)),
        List.of(
            of(one, "file.save", "Save", "save", "menu S", e -> e.dirty().get(), Editor::save),
            own.get(5)),
        List.of(
            of(one, "edit.undo", "Undo", "undo", "menu Z", ExperimentEditor::canUndo, Editor::undo),
            of(
                one,
                "edit.redo",
                "Redo",
                "redo",
                "menu shift Z",
                ExperimentEditor::canRedo,
                Editor::redo)),
        List.of(own.get(3), own.get(2)));
  }

  private static Command of(
      Supplier<Optional<ExperimentEditor>> editor,
      String id,
      String title,
      String icon,
      String shortcut,
      Predicate<ExperimentEditor> enabled,
      Consumer<ExperimentEditor> action) {
    return new Command(
        id,
        title,
        icon,
        shortcut,
        () -> editor.get().filter(enabled).isPresent(),
        () -> editor.get().ifPresent(action));
  }
}

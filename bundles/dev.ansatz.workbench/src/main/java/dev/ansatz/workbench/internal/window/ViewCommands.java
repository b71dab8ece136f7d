package dev.ansatz.workbench.internal.window;

import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.dock.Perspective;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.view.ViewKind;
import java.util.List;

/** A command for each view and each perspective. */
final class ViewCommands {
  private ViewCommands() {}

  static void register(Session session, List<ViewKind> kinds) {
    int number = 1;
    for (ViewKind kind : kinds) {
      String shortcut = number <= 9 ? "alt " + number : "";
      number++;
      session
          .actions()
          .add(
              new Command(
                  "view." + kind.id(),
                  kind.title(),
                  kind.icon(),
                  shortcut,
                  () -> session.stage().show(kind.id())));
    }
    for (Perspective perspective : Perspective.values()) {
      session
          .actions()
          .add(
              new Command(
                  "perspective." + perspective.id(),
                  perspective.title(),
                  perspective.icon(),
                  "menu " + (perspective.ordinal() + 1),
                  () -> session.stage().perspective(perspective.id())));
    }
  }
}

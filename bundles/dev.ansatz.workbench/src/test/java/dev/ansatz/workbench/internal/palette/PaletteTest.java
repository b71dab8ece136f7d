package dev.ansatz.workbench.internal.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.action.Actions;
import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.ui.Theme;
import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
  private final List<String> done = new ArrayList<>();

  private Actions actions() {
    Actions actions = new Actions();
    actions.add(new Command("file.save", "Save", "save", "menu S", () -> done.add("save")));
    actions.add(new Command("file.save-all", "Save all", "", "", () -> done.add("all")));
    actions.add(new Command("run.start", "Run", "run", "F5", () -> false, () -> done.add("run")));
    actions.add(new Command("view.runs", "Runs", "runs", "alt 2", () -> done.add("runs")));
    return actions;
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void looksAsApproved(Theme theme) {
    Pictures.assertApproved(
        "palette-" + theme.name().toLowerCase(),
        Pictures.paint(theme, 520, 240, 1, () -> new Palette(actions())));
  }

  @Test
  void enterCarriesOutWhatIsChosen() {
    Pictures.onEventThread(
        () -> {
          Theme.LIGHT.install();
          type(new Palette(actions()), "sa", "DOWN", "ENTER");
          type(new Palette(actions()), "vruns", "ENTER");
          type(new Palette(actions()), "run: run", "ENTER");
          type(new Palette(actions()), "zzz", "ENTER");
        });
    assertEquals(List.of("all", "runs"), done);
  }

  private static void type(Palette palette, String text, String... keys) {
    JTextField field = (JTextField) find(palette, "palette.field");
    field.setText(text);
    for (String key : keys) {
      Object name = field.getInputMap().get(KeyStroke.getKeyStroke(key));
      field.getActionMap().get(name).actionPerformed(new ActionEvent(field, 0, key));
    }
  }

  private static Component find(Container root, String name) {
    for (Component child : root.getComponents()) {
      if (name.equals(child.getName())) {
        return child;
      }
    }
    throw new AssertionError("no " + name);
  }
}

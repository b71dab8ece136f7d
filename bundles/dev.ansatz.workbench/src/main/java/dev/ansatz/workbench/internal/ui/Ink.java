package dev.ansatz.workbench.internal.ui;

import java.awt.Color;
import java.util.Map;
import javax.swing.UIManager;

/** Gives the icons' colours, which are drawn for light themes, those of the theme. */
final class Ink {
  private static final Map<Integer, String> NAMES =
      Map.of(
          0x6E6E6E, "Objects.Grey",
          0x389FD6, "Actions.Blue",
          0x59A869, "Actions.Green",
          0xDB5860, "Actions.Red",
          0xEDA200, "Actions.Yellow");

  private Ink() {}

  static Color of(Color drawn) {
    String name = NAMES.get(drawn.getRGB() & 0xFFFFFF);
    Color themed = name == null ? null : UIManager.getColor(name);
    return themed == null ? drawn : themed;
  }
}

package dev.ansatz.workbench.internal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.ansatz.workbench.internal.Pictures;
import java.awt.image.BufferedImage;
import javax.swing.JButton;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;

class ThemeTest {
  @Test
  void themesHaveTheirOwnColoursAndOneFont() {
    BufferedImage light = Pictures.paint(Theme.LIGHT, 200, 60, 1, () -> new JButton("Run"));
    String font = UIManager.getFont("Button.font").getFamily();
    BufferedImage dark = Pictures.paint(Theme.DARK, 200, 60, 1, () -> new JButton("Run"));
    assertEquals("Roboto", font);
    assertEquals(Theme.DARK, Theme.current());
    assertNotEquals(light.getRGB(100, 10), dark.getRGB(100, 10));
  }
}

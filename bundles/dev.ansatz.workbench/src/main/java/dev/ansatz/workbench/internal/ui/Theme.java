package dev.ansatz.workbench.internal.ui;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.roboto.FlatRobotoFont;
import com.formdev.flatlaf.util.FontUtils;
import dev.ansatz.api.figure.RenderRequest;
import java.awt.Font;
import java.util.Map;
import javax.swing.LookAndFeel;
import javax.swing.UIManager;

/** The looks of the workbench. */
public enum Theme {
  /** Dark on light. */
  LIGHT(RenderRequest.Theme.LIGHT),
  /** Light on dark. */
  DARK(RenderRequest.Theme.DARK);

  private static final int FONT_SIZE = 13;
  private static final Map<String, Object> MANNERS =
      Map.of(
          "Component.focusWidth", 1,
          "ScrollBar.showButtons", false,
          "TabbedPane.showTabSeparators", true,
          "Table.showHorizontalLines", true,
          "TitlePane.unifiedBackground", true);

  private final RenderRequest.Theme figures;

  Theme(RenderRequest.Theme figures) {
    this.figures = figures;
  }

  /** Returns the theme that figures are drawn in. */
  public RenderRequest.Theme figures() {
    return figures;
  }

  /** Returns the theme that the look and feel has now. */
  public static Theme current() {
    return FlatLaf.isLafDark() ? DARK : LIGHT;
  }

  /** Makes this the look and feel of components made from now on. On the event thread. */
  public void install() {
    install(FONT_SIZE);
  }

  /** Does the same with another size of text in points. */
  public void install(int fontSize) {
    FlatRobotoFont.installLazy();
    UIManager.put(
        "defaultFont", FontUtils.getCompositeFont(FlatRobotoFont.FAMILY, Font.PLAIN, fontSize));
    MANNERS.forEach(UIManager::put);
    LookAndFeel look = this == DARK ? new FlatDarkLaf() : new FlatLightLaf();
    FlatLaf.setup(look);
  }
}

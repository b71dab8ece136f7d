package dev.ansatz.workbench.internal.editor;

import java.awt.Color;
import java.awt.Font;
import javax.swing.UIManager;
import org.fife.ui.rsyntaxtextarea.ErrorStrip;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;
import org.fife.ui.rsyntaxtextarea.Style;
import org.fife.ui.rsyntaxtextarea.SyntaxScheme;
import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.fife.ui.rtextarea.Gutter;

/** Gives the source the colours of the theme. */
final class SourceColours {
  private SourceColours() {}

  static void apply(RSyntaxTextArea area, Gutter gutter, ErrorStrip strip) {
    Font font = font();
    Color back = UIManager.getColor("TextArea.background");
    Color grey = UIManager.getColor("Label.disabledForeground");
    area.setFont(font);
    area.setBackground(back);
    area.setForeground(UIManager.getColor("TextArea.foreground"));
    area.setCaretColor(UIManager.getColor("TextArea.caretForeground"));
    area.setSelectionColor(UIManager.getColor("TextArea.selectionBackground"));
    area.setCurrentLineHighlightColor(UIManager.getColor("Panel.background"));
    area.setMatchedBracketBGColor(UIManager.getColor("Component.borderColor"));
    area.setMatchedBracketBorderColor(null);
    area.setSyntaxScheme(scheme(font, grey));
    gutter.setBackground(back);
    gutter.setLineNumberColor(grey);
    gutter.setLineNumberFont(font);
    gutter.setBorderColor(UIManager.getColor("Component.borderColor"));
    strip.setBackground(back);
  }

  private static Font font() {
    Font mono = UIManager.getFont("monospaced.font");
    return mono != null
        ? mono
        : new Font(Font.MONOSPACED, Font.PLAIN, UIManager.getFont("Label.font").getSize());
  }

  private static SyntaxScheme scheme(Font font, Color grey) {
    SyntaxScheme scheme = new SyntaxScheme(false);
    Color plain = UIManager.getColor("TextArea.foreground");
    for (int i = 0; i < scheme.getStyleCount(); i++) {
      scheme.setStyle(i, new Style(plain, null, font));
    }
    colour(scheme, "Actions.Blue", TokenTypes.RESERVED_WORD);
    colour(scheme, "Actions.Green", TokenTypes.LITERAL_STRING_DOUBLE_QUOTE);
    colour(scheme, "Actions.Green", TokenTypes.LITERAL_CHAR);
    colour(scheme, "Actions.Yellow", TokenTypes.LITERAL_NUMBER_FLOAT);
    colour(scheme, "Actions.Yellow", TokenTypes.LITERAL_BOOLEAN);
    scheme.getStyle(TokenTypes.COMMENT_EOL).foreground = grey;
    scheme.getStyle(TokenTypes.SEPARATOR).foreground = grey;
    scheme.getStyle(TokenTypes.OPERATOR).foreground = grey;
    return scheme;
  }

  private static void colour(SyntaxScheme scheme, String key, int type) {
    Color colour = UIManager.getColor(key);
    if (colour != null) {
      scheme.getStyle(type).foreground = colour;
    }
  }
}

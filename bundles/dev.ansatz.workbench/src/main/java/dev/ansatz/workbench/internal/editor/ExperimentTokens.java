package dev.ansatz.workbench.internal.editor;

import java.util.regex.Pattern;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.fife.ui.rsyntaxtextarea.modes.YamlTokenMaker;

/** Tells keys, numbers and flags of YAML apart, beside what the library does. */
final class ExperimentTokens extends YamlTokenMaker {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.eE+-]*");
  private static final Pattern FLAG = Pattern.compile("true|false|null");

  @Override
  public Token getTokenList(Segment text, int initialTokenType, int startOffset) {
    Token first = super.getTokenList(text, initialTokenType, startOffset);
    for (Token token = first; token != null && token.isPaintable(); token = token.getNextToken()) {
      if (token.getType() == TokenTypes.IDENTIFIER) {
        token.setType(type(token));
      }
    }
    return first;
  }

  private static int type(Token token) {
    Token next = token.getNextToken();
    String word = token.getLexeme();
    if (next != null && next.isPaintable() && next.isSingleChar(':')) {
      return TokenTypes.RESERVED_WORD;
    } else if (NUMBER.matcher(word).matches()) {
      return TokenTypes.LITERAL_NUMBER_FLOAT;
    }
    return FLAG.matcher(word).matches() ? TokenTypes.LITERAL_BOOLEAN : TokenTypes.IDENTIFIER;
  }
}

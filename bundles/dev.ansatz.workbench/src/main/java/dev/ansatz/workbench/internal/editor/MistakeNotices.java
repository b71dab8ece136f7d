package dev.ansatz.workbench.internal.editor;

import dev.ansatz.runtime.experiment.Mistake;
import java.awt.Color;
import java.util.List;
import javax.swing.UIManager;
import javax.swing.text.Element;
import org.fife.ui.rsyntaxtextarea.RSyntaxDocument;
import org.fife.ui.rsyntaxtextarea.parser.AbstractParser;
import org.fife.ui.rsyntaxtextarea.parser.DefaultParseResult;
import org.fife.ui.rsyntaxtextarea.parser.DefaultParserNotice;
import org.fife.ui.rsyntaxtextarea.parser.ParseResult;

/** Marks mistakes in the source; they are found elsewhere. */
final class MistakeNotices extends AbstractParser {
  private List<Mistake> mistakes = List.of();

  void mistakes(List<Mistake> found) {
    mistakes = found;
  }

  @Override
  public ParseResult parse(RSyntaxDocument document, String style) {
    DefaultParseResult result = new DefaultParseResult(this);
    Element lines = document.getDefaultRootElement();
    result.setParsedLines(0, lines.getElementCount() - 1);
    mistakes.forEach(mistake -> result.addNotice(notice(mistake, lines, document)));
    return result;
  }

  private DefaultParserNotice notice(Mistake mistake, Element lines, RSyntaxDocument document) {
    int line = Math.max(0, Math.min(mistake.line(), lines.getElementCount()) - 1);
    Element element = lines.getElement(line);
    int end = Math.max(element.getStartOffset() + 1, element.getEndOffset() - 1);
    int start = Math.min(element.getStartOffset() + Math.max(0, mistake.column() - 1), end - 1);
    DefaultParserNotice notice =
        new DefaultParserNotice(this, mistake.message(), line, start, length(document, start, end));
    Color red = UIManager.getColor("Actions.Red");
    notice.setColor(red == null ? Color.RED : red);
    return notice;
  }

  /** Returns how long the word is that begins at a place. */
  private static int length(RSyntaxDocument document, int start, int end) {
    int stop = start;
    while (stop < end && !isEndOfWord(document, stop)) {
      stop++;
    }
    while (stop > start && isSpace(document, stop - 1)) {
      stop--;
    }
    return Math.max(1, stop - start);
  }

  private static boolean isSpace(RSyntaxDocument document, int offset) {
    try {
      return document.charAt(offset) == ' ';
    } catch (javax.swing.text.BadLocationException e) {
      return false;
    }
  }

  private static boolean isEndOfWord(RSyntaxDocument document, int offset) {
    try {
      return ",}]#\n".indexOf(document.charAt(offset)) >= 0;
    } catch (javax.swing.text.BadLocationException e) {
      return true;
    }
  }
}

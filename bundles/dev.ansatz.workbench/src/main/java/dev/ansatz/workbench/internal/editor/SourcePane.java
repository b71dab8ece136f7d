package dev.ansatz.workbench.internal.editor;

import dev.ansatz.runtime.experiment.Mistake;
import dev.ansatz.workbench.internal.ui.Observable;
import java.awt.BorderLayout;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.Element;
import org.fife.ui.rsyntaxtextarea.ErrorStrip;
import org.fife.ui.rsyntaxtextarea.RSyntaxDocument;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;
import org.fife.ui.rtextarea.RTextScrollPane;

/** The text of an experiment, with the one history of all its changes. */
final class SourcePane implements DocumentListener {
  private static final int INDENT = 2;

  private final RSyntaxTextArea area = new SourceArea();
  private final RTextScrollPane scroll = new RTextScrollPane(area);
  private final ErrorStrip strip = new ErrorStrip(area);
  private final JPanel panel = new JPanel(new BorderLayout());
  private final MistakeNotices notices = new MistakeNotices();
  private final Observable<String> text;
  private Object gesture;
  private String before = "";
  private boolean isChanging;

  SourcePane(String begin) {
    text = new Observable<>(begin);
    ((RSyntaxDocument) area.getDocument()).setSyntaxStyle(new ExperimentTokens());
    area.setName("editor.source");
    area.getAccessibleContext().setAccessibleName("Experiment as YAML");
    area.setTabSize(INDENT);
    area.setTabsEmulated(true);
    area.setAntiAliasingEnabled(true);
    area.setHighlightCurrentLine(true);
    area.setCloseCurlyBraces(false);
    area.setPopupMenu(null);
    area.addParser(notices);
    area.setParserDelay(1);
    scroll.setLineNumbersEnabled(true);
    scroll.setBorder(null);
    panel.add(scroll, BorderLayout.CENTER);
    panel.add(strip, BorderLayout.LINE_END);
    themeChanged();
    begin(begin);
    area.getDocument().addDocumentListener(this);
  }

  JComponent component() {
    return panel;
  }

  RSyntaxTextArea area() {
    return area;
  }

  Observable<String> text() {
    return text;
  }

  void themeChanged() {
    SourceColours.apply(area, scroll.getGutter(), strip);
  }

  /** Shows a text without a past. */
  void begin(String first) {
    area.setText(first);
    area.setCaretPosition(0);
    area.discardAllEdits();
  }

  /** Replaces what is different, as one step of the history. */
  void change(String next) {
    change(next, null);
  }

  /**
   * Replaces what is different, as one step of the history, or as part of the last step where that
   * was of the same gesture: the letters typed into one field are one step.
   */
  void change(String next, Object sameGesture) {
    isChanging = true;
    boolean isStep;
    try {
      if (isGoingOn(sameGesture)) {
        area.undoLastAction();
      }
      before = area.getText();
      TextChange change = TextChange.between(area.getText(), next);
      isStep = !change.isNothing();
      if (isStep) {
        area.beginAtomicEdit();
        area.replaceRange(change.replacement(), change.start(), change.end());
        area.endAtomicEdit();
      }
    } finally {
      isChanging = false;
    }
    gesture = isStep ? sameGesture : null;
    text.set(area.getText());
  }

  private boolean isGoingOn(Object sameGesture) {
    return sameGesture != null && sameGesture.equals(gesture);
  }

  /** Returns the text before a gesture, as long as it goes on; else the text as it is. */
  String before(Object sameGesture) {
    return isGoingOn(sameGesture) ? before : area.getText();
  }

  /** Ends a gesture: what comes next is another step. */
  void endGesture() {
    gesture = null;
  }

  void undo() {
    gesture = null;
    if (area.canUndo()) {
      area.undoLastAction();
    }
  }

  void redo() {
    gesture = null;
    if (area.canRedo()) {
      area.redoLastAction();
    }
  }

  boolean canUndo() {
    return area.canUndo();
  }

  boolean canRedo() {
    return area.canRedo();
  }

  void mark(List<Mistake> mistakes) {
    notices.mistakes(mistakes);
    area.forceReparsing(notices);
  }

  /** Selects a place; lines and columns from 1. */
  void reveal(int line, int column) {
    Element lines = area.getDocument().getDefaultRootElement();
    Element element = lines.getElement(Math.max(0, Math.min(line, lines.getElementCount()) - 1));
    int last = element.getEndOffset() - 1;
    reveal(Math.min(element.getStartOffset() + Math.max(0, column - 1), last));
    area.requestFocusInWindow();
  }

  /** Moves the caret to a place. */
  void reveal(int offset) {
    area.setCaretPosition(Math.min(offset, area.getDocument().getLength()));
  }

  @Override
  public void insertUpdate(DocumentEvent event) {
    changed();
  }

  @Override
  public void removeUpdate(DocumentEvent event) {
    changed();
  }

  @Override
  public void changedUpdate(DocumentEvent event) {
    // Colours are no change of the text.
  }

  private void changed() {
    if (!isChanging) {
      gesture = null;
      text.set(area.getText());
    }
  }
}

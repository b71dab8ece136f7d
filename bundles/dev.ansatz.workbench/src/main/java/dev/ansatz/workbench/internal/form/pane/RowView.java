package dev.ansatz.workbench.internal.form.pane;

import dev.ansatz.workbench.internal.form.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Shows one row of a form, in three columns: label, value, buttons. */
abstract class RowView {
  private final List<JComponent> cells = new ArrayList<>();
  private Row row;
  private boolean isFound = true;

  RowView(Row row) {
    this.row = row;
  }

  Row row() {
    return row;
  }

  /** Shows another value of a row of the same shape. */
  void show(Row next) {
    row = next;
  }

  /** Adds its components to the section's panel. */
  abstract void addTo(JPanel panel);

  /** Returns what takes the focus; none where it has nothing to change. */
  List<JComponent> focusable() {
    return List.of();
  }

  /** Shows what is wrong with its value. */
  void faults(List<String> sentences) {}

  /** Returns whether the user has changed it, or it cannot be left at a default. */
  boolean isSaid() {
    return true;
  }

  void put(JPanel panel, JComponent cell, String constraints) {
    cells.add(cell);
    panel.add(cell, constraints);
  }

  /** Shows or hides it. */
  void visible(boolean isVisible) {
    isFound = isVisible;
    cells.forEach(cell -> cell.setVisible(isVisible));
  }

  boolean isVisible() {
    return isFound;
  }

  boolean matches(String search) {
    return row.words().toLowerCase(Locale.ROOT).contains(search);
  }

  String indent() {
    return "newline, gapleft " + 12 * row.depth();
  }
}

package dev.ansatz.workbench.internal.form.field;

import dev.ansatz.workbench.internal.form.Row;
import javax.swing.JComponent;

/** Shows and changes the value of one setting. On the event thread. */
public interface Field {

  /** Returns the component; the same at each call. */
  JComponent component();

  /** Returns the component that takes the focus. */
  default JComponent focus() {
    return component();
  }

  /** Shows a value, unless it is what is shown already in other words. */
  void show(Row.Value row);
}

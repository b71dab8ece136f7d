package dev.ansatz.workbench.internal.form;

import java.util.List;

/**
 * A part of a form.
 *
 * @param id names it
 * @param title its heading
 * @param keys the keys of the text that it shows
 * @param rows its lines
 */
public record Section(String id, String title, List<String> keys, List<Row> rows) {

  /** Copies the lists. */
  public Section {
    keys = List.copyOf(keys);
    rows = List.copyOf(rows);
  }

  /** Returns what its components depend on, beside values. */
  public List<Object> shape() {
    return rows.stream().map(Row::shape).toList();
  }
}

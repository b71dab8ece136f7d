package dev.ansatz.workbench.internal.form.pane;

import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.form.Row;

/** Chooses the view that suits a row. */
final class RowViews {
  private RowViews() {}

  static RowView of(Row row, FormHost host) {
    if (row instanceof Row.Value value) {
      return new ValueView(value, host);
    } else if (row instanceof Row.Heading heading) {
      return new HeadingView(heading);
    } else if (row instanceof Row.Plugin plugin) {
      return new PluginView(plugin, host);
    } else if (row instanceof Row.Add add) {
      return new AddView(add, host);
    } else if (row instanceof Row.Open open) {
      return new CheckView(open, host);
    } else if (row instanceof Row.Group group) {
      return new CheckView(group, host);
    } else if (row instanceof Row.Parts parts) {
      return new PartsView(parts, host);
    } else if (row instanceof Row.Gate gate) {
      return new WrittenView(gate, String.valueOf(gate.path().last()), Fragment::of, host);
    } else if (row instanceof Row.Yaml yaml) {
      return new WrittenView(yaml, yaml.label(), Fragment::number, host);
    }
    return new NoteView((Row.Note) row, host);
  }
}

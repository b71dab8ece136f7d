package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.figure.MatrixPanel;
import dev.ansatz.api.figure.TablePanel;
import dev.ansatz.figures.internal.Cell;
import dev.ansatz.figures.internal.ImageGeometry.Pixel;
import java.util.ArrayList;
import java.util.List;

/** Says which pixel or cell it is, with its value. */
final class CellText {
  private CellText() {}

  static List<String> of(ImagePanel panel, Pixel pixel) {
    List<String> lines = new ArrayList<>();
    boolean named = !panel.captions().isEmpty() && !panel.captions().get(pixel.image()).isEmpty();
    lines.add(named ? panel.captions().get(pixel.image()) : "image " + (pixel.image() + 1));
    lines.add("row %d, column %d".formatted(pixel.row(), pixel.column()));
    lines.add("value: " + value(panel, pixel));
    return lines;
  }

  private static String value(ImagePanel panel, Pixel pixel) {
    int rows = panel.images().shape().extent(1);
    int columns = panel.images().shape().extent(2);
    int at = (pixel.image() * rows + pixel.row()) * columns + pixel.column();
    byte[] bytes = panel.images().array();
    if (panel.images().shape().rank() == 3) {
      return Integer.toString(bytes[at] & 0xFF);
    }
    return "red %d, green %d, blue %d"
        .formatted(bytes[3 * at] & 0xFF, bytes[3 * at + 1] & 0xFF, bytes[3 * at + 2] & 0xFF);
  }

  static List<String> of(MatrixPanel panel, Cell cell) {
    List<String> lines = new ArrayList<>();
    lines.add(name(panel.rows(), "row", cell.row()));
    lines.add(name(panel.columns(), "column", cell.column()));
    int at = cell.row() * panel.columns().names().size() + cell.column();
    String value = Values.text(panel.values().array()[at]);
    String text = panel.texts().isEmpty() ? value : panel.texts().get(at);
    boolean same = text.isBlank() || text.strip().equals(value);
    lines.add("value: " + (same ? value : text + " (" + value + ")"));
    return lines;
  }

  private static String name(MatrixPanel.Side side, String otherwise, int index) {
    String label = side.label().isEmpty() ? otherwise : side.label();
    return label + ": " + side.names().get(index);
  }

  static List<String> of(TablePanel panel, Cell cell) {
    String name = panel.columns().get(cell.column()).name();
    if (cell.row() < 0) {
      return List.of(name);
    }
    String text = panel.rows().get(cell.row()).get(cell.column());
    return name.isEmpty() ? List.of(text) : List.of(name, text);
  }
}

package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.figure.MatrixPanel;
import dev.ansatz.api.figure.TablePanel;
import dev.ansatz.figures.internal.Cell;
import dev.ansatz.figures.internal.ImageGeometry.Pixel;
import dev.ansatz.figures.internal.PixelValues;
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
    PixelValues values = new PixelValues(panel);
    int image = pixel.image();
    int row = pixel.row();
    int column = pixel.column();
    if (!values.isColoured()) {
      return Values.text(values.grey(image, row, column));
    }
    return "red %d, green %d, blue %d"
        .formatted(
            values.part(image, row, column, 0),
            values.part(image, row, column, 1),
            values.part(image, row, column, 2));
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

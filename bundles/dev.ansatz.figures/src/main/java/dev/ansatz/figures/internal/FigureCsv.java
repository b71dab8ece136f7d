package dev.ansatz.figures.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.figure.MatrixPanel;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.TablePanel;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes the numbers of a figure as CSV (RFC 4180, UTF-8, a line feed at the end of lines). The
 * columns, empty where they do not apply:
 *
 * <ul>
 *   <li>{@code panel}: the panel's number from 1; {@code title}: its title
 *   <li>{@code kind}: line, points, error-bars, band, bars, labels, curve, pixel, cell or text
 *   <li>{@code series}: the series' name; of a pixel its image's caption, of a cell its row's name,
 *       of a table's text its column's name
 *   <li>{@code index}: the point's number in the series, or the image's, from 0; of texts the row's
 *   <li>{@code x}, {@code y}, {@code z}: the values; of pixels and cells the column, the row, both
 *       from 0, and the value
 *   <li>{@code low}, {@code high}: the ends of error bars and bands
 *   <li>{@code text}: a label's or table's words, a cell's column name, the colour of a coloured
 *       pixel as {@code #rrggbb}
 * </ul>
 *
 * Numbers are the shortest that are read back to the same bits; NaN is empty.
 */
final class FigureCsv {
  private final CsvWriter out;
  private String panel = "";
  private String title = "";

  private FigureCsv(CsvWriter out) {
    this.out = out;
  }

  static void write(Figure figure, OutputStream out) throws IOException {
    OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
      csv.writeRecord(
          "panel", "title", "kind", "series", "index", "x", "y", "z", "low", "high", "text");
      FigureCsv rows = new FigureCsv(csv);
      for (int i = 0; i < figure.panels().size(); i++) {
        rows.panel = Integer.toString(i + 1);
        rows.title = figure.panels().get(i).title();
        rows.write(figure.panels().get(i));
      }
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  private void write(Panel any) {
    if (any instanceof XyPanel plane) {
      plane.series().forEach(this::write);
    } else if (any instanceof SpacePanel space) {
      space.curves().forEach(this::write);
    } else if (any instanceof MatrixPanel matrix) {
      write(matrix);
    } else if (any instanceof TablePanel table) {
      write(table);
    } else {
      write((ImagePanel) any);
    }
  }

  private void write(XySeries series) {
    if (series instanceof XySeries.Line line) {
      plain("line", series, line.x(), line.y());
    } else if (series instanceof XySeries.Points points) {
      plain("points", series, points.x(), points.y());
    } else if (series instanceof XySeries.Bars bars) {
      plain("bars", series, bars.x(), bars.y());
    } else if (series instanceof XySeries.ErrorBars bars) {
      for (int i = 0; i < bars.x().length; i++) {
        Values at = new Values(bars.x()[i], bars.y()[i], bars.low()[i], bars.high()[i]);
        row("error-bars", series.name(), i, at, "");
      }
    } else if (series instanceof XySeries.Band band) {
      for (int i = 0; i < band.x().length; i++) {
        Values at = new Values(band.x()[i], Double.NaN, band.low()[i], band.high()[i]);
        row("band", series.name(), i, at, "");
      }
    } else if (series instanceof XySeries.Labels labels) {
      for (int i = 0; i < labels.x().length; i++) {
        row("labels", "", i, Values.at(labels.x()[i], labels.y()[i]), labels.texts().get(i));
      }
    }
  }

  private void plain(String kind, XySeries series, double[] x, double[] y) {
    for (int i = 0; i < x.length; i++) {
      row(kind, series.name(), i, Values.at(x[i], y[i]), "");
    }
  }

  private void write(SpacePanel.Curve curve) {
    for (int i = 0; i < curve.x().length; i++) {
      Values at = Values.at(curve.x()[i], curve.y()[i], curve.z()[i]);
      row("curve", curve.name(), i, at, "");
    }
  }

  private void write(MatrixPanel matrix) {
    int columns = matrix.columns().names().size();
    for (int row = 0; row < matrix.rows().names().size(); row++) {
      for (int column = 0; column < columns; column++) {
        Values at = Values.at(column, row, matrix.values().array()[row * columns + column]);
        String name = matrix.columns().names().get(column);
        row("cell", matrix.rows().names().get(row), row * columns + column, at, name);
      }
    }
  }

  private void write(TablePanel table) {
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        String name = table.columns().get(column).name();
        row("text", name, row, Values.NONE, table.rows().get(row).get(column));
      }
    }
  }

  private void write(ImagePanel images) {
    PixelValues values = new PixelValues(images);
    for (int image = 0; image < values.count(); image++) {
      String caption = images.captions().isEmpty() ? "" : images.captions().get(image);
      for (int row = 0; row < values.rows(); row++) {
        for (int column = 0; column < values.columns(); column++) {
          Values at = Values.at(column, row, values.grey(image, row, column));
          row("pixel", caption, image, at, values.colour(image, row, column));
        }
      }
    }
  }

  /** The numbers of a row. */
  private record Values(double x, double y, double z, double low, double high) {
    static final Values NONE = at(Double.NaN, Double.NaN);

    Values(double x, double y, double low, double high) {
      this(x, y, Double.NaN, low, high);
    }

    static Values at(double x, double y) {
      return at(x, y, Double.NaN);
    }

    static Values at(double x, double y, double z) {
      return new Values(x, y, z, Double.NaN, Double.NaN);
    }
  }

  private void row(String kind, String series, int index, Values at, String text) {
    out.writeRecord(
        panel,
        title,
        kind,
        series,
        Integer.toString(index),
        number(at.x()),
        number(at.y()),
        number(at.z()),
        number(at.low()),
        number(at.high()),
        text);
  }

  private static String number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return Double.isNaN(value) ? "" : whole ? Long.toString((long) value) : Double.toString(value);
  }
}

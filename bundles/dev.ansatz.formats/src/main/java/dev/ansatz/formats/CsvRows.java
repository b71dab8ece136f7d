package dev.ansatz.formats;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.ansatz.api.data.DataException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The numbers read so far. */
final class CsvRows implements CsvSink {
  private static final Pattern DECIMAL = Pattern.compile("[0-9.eE+-]+");
  private static final Pattern NOT_FINITE = Pattern.compile("(?i)[+-]?(nan|inf|infinity)");

  private final Path path;
  private double[] values = new double[1024];
  private int used;
  private int count;

  CsvRows(Path path) {
    this.path = path;
  }

  int count() {
    return count;
  }

  double[] values() {
    return Arrays.copyOf(values, used);
  }

  @Override
  public boolean isHeader(List<String> fields, long line) {
    long numbers = fields.stream().filter(CsvRows::isNumber).count();
    if (numbers > 0 && numbers < fields.size()) {
      throw new DataException(
          "line %d of %s must be all numbers or all names; say whether it is a header; got %s"
              .formatted(line, path, fields));
    }
    return numbers == 0;
  }

  @Override
  public void take(CsvRecord line, CsvColumns columns) {
    columns.checkWidth(line, path);
    if (used + columns.positions().size() > values.length) {
      values = Arrays.copyOf(values, 2 * values.length + columns.positions().size());
    }
    for (int position : columns.positions()) {
      values[used++] = number(line, position);
    }
    count++;
  }

  private double number(CsvRecord line, int position) {
    String field = line.getField(position).strip();
    double value = parse(field);
    if (Double.isFinite(value)) {
      return value;
    }
    throw new DataException(
        "line %d, column %d of %s must be a finite number; got \"%s\""
            .formatted(line.getStartingLineNumber(), position + 1, path, field));
  }

  /** Returns whether a field is meant as a number: NaN and infinity by name are, too. */
  static boolean isNumber(String field) {
    return NOT_FINITE.matcher(field).matches() || !Double.isNaN(parse(field));
  }

  private static double parse(String field) {
    try {
      return DECIMAL.matcher(field).matches() ? Double.parseDouble(field) : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}

package dev.ansatz.data.files.internal;

import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.formats.CsvOptions;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Which CSV file holds a series and what is to be known of it.
 *
 * @param path the file
 * @param delimiter stands between fields: one character, or {@code tab}; empty to detect it
 * @param header whether the first line names the columns
 * @param length how many rows are taken, from the first on
 * @param columns which columns are taken, in this order; empty for all
 * @param timeStep the time between rows
 * @param timeUnit the unit of the time step
 * @param lyapunovExponent the largest Lyapunov exponent of the system, per time unit
 * @param split how the rows are parted
 */
public record CsvSeriesSettings(
    @Param(label = "File", help = "A text file of numbers in UTF-8, one row a line.") String path,
    @Param(
            label = "Delimiter",
            help = "The character between fields, or the word tab; by default it is detected.")
        String delimiter,
    @Param(
            label = "Header",
            help = "Whether the first line names the columns; auto: where it has no number.")
        CsvOptions.Header header,
    @Param(label = "Length", unit = "rows", min = 2, help = "Only so many rows are taken.")
        OptionalInt length,
    @Param(
            label = "Columns",
            help = "The columns to take, by name or by position from 1; by default all.")
        List<String> columns,
    @Param(label = "Time step", min = 0, minOpen = true, help = "The time between rows.")
        double timeStep,
    @Param(label = "Time unit", help = "What the time step is measured in.") String timeUnit,
    @Param(
            label = "Largest Lyapunov exponent",
            unit = "per time unit",
            min = 0,
            minOpen = true,
            help = "Where it is known, metrics can measure time in Lyapunov times.")
        OptionalDouble lyapunovExponent,
    @Param(label = "Split") SeriesSplit split) {
  private static final String FORBIDDEN = "\"#\n\r.+-0123456789";

  /** Makes settings. */
  public CsvSeriesSettings {
    columns = columns == null ? null : List.copyOf(columns);
    Params.check(
        CsvSeriesSettings.class,
        path,
        delimiter,
        header,
        length,
        columns,
        timeStep,
        timeUnit,
        lyapunovExponent,
        split);
    boolean isCharacter = delimiter.length() == 1 && FORBIDDEN.indexOf(delimiter.charAt(0)) < 0;
    if (!delimiter.isEmpty() && !delimiter.equals("tab") && !isCharacter) {
      throw new InvalidSettingException(
          "CsvSeriesSettings",
          "delimiter",
          "one character that no number has, the word tab, or empty",
          '"' + delimiter + '"');
    }
  }

  /** Returns settings for all of a file that is still to be named. */
  public static CsvSeriesSettings defaults() {
    return new CsvSeriesSettings(
        "",
        "",
        CsvOptions.Header.AUTO,
        OptionalInt.empty(),
        List.of(),
        1,
        "steps",
        OptionalDouble.empty(),
        SeriesSplit.defaults());
  }

  /** Returns how the file is to be read. */
  CsvOptions options() {
    Optional<Character> separator =
        delimiter.isEmpty()
            ? Optional.empty()
            : Optional.of(delimiter.equals("tab") ? '\t' : delimiter.charAt(0));
    return new CsvOptions(separator, header, columns);
  }
}

package dev.ansatz.data.tables.internal;

import dev.ansatz.api.data.RowSplit;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Nearest;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.formats.CsvOptions;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which CSV file holds a table and what is to be known of it.
 *
 * @param path the file
 * @param delimiter stands between fields: one character, or {@code tab}; empty to detect it
 * @param header whether the first line names the columns
 * @param target the column to be predicted, by name or position from 1; {@code last}, {@code none}
 * @param task what the target is for
 * @param columns the types of columns whose types are guessed wrongly, by name
 * @param missing what stands for a missing value, in capital or small letters
 * @param split how the rows are parted
 */
public record CsvTableSettings(
    @Param(label = "File", help = "A text file in UTF-8, one row a line.") String path,
    @Param(
            label = "Delimiter",
            help = "The character between fields, or the word tab; by default it is detected.")
        String delimiter,
    @Param(
            label = "Header",
            help = "Whether the first line names the columns; auto: where it has no number.")
        CsvOptions.Header header,
    @Param(
            label = "Target",
            help =
                "The column to be predicted, by its name or its position from 1, or the words last"
                    + " or none.")
        String target,
    @Param(
            label = "Task",
            help =
                "What the target is for; auto: classification where it holds categories, or whole"
                    + " numbers of at most 20 values.")
        TableTask task,
    @Param(
            label = "Columns",
            help =
                "The types of columns by name, where they are guessed wrongly: integer, number,"
                    + " date, category, or text, which leaves the column out.")
        Map<String, String> columns,
    @Param(
            label = "Missing",
            help = "What stands for a missing value, in capital or small letters.")
        List<String> missing,
    @Param(label = "Split") RowSplit split) {
  private static final String FORBIDDEN = "\"#\n\r.+-0123456789";

  /** Makes settings. */
  public CsvTableSettings {
    columns = columns == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    missing = missing == null ? null : List.copyOf(missing);
    Params.check(
        CsvTableSettings.class, path, delimiter, header, target, task, columns, missing, split);
    boolean isCharacter = delimiter.length() == 1 && FORBIDDEN.indexOf(delimiter.charAt(0)) < 0;
    if (!delimiter.isEmpty() && !delimiter.equals("tab") && !isCharacter) {
      throw new InvalidSettingException(
          "CsvTableSettings",
          "delimiter",
          "one character that no number has, the word tab, or empty",
          '"' + delimiter + '"');
    }
    columns.forEach(CsvTableSettings::checkType);
  }

  private static void checkType(String column, String type) {
    if (ColumnType.ofKey(type).isEmpty()) {
      throw new InvalidSettingException(
          "CsvTableSettings",
          "columns",
          "one of %s for each column".formatted(String.join(", ", ColumnType.keys())),
          "'%s' for '%s'%s".formatted(type, column, Nearest.hint(type, ColumnType.keys())));
    }
  }

  /** Returns settings for a file that is still to be named: the last column is the target. */
  public static CsvTableSettings defaults() {
    return new CsvTableSettings(
        "",
        "",
        CsvOptions.Header.AUTO,
        "last",
        TableTask.AUTO,
        Map.of(),
        List.of("", "?", "NA", "N/A", "NaN", "null"),
        RowSplit.defaults());
  }

  /** Returns how the file is to be read. */
  CsvOptions options() {
    Optional<Character> separator =
        delimiter.isEmpty()
            ? Optional.empty()
            : Optional.of(delimiter.equals("tab") ? '\t' : delimiter.charAt(0));
    return new CsvOptions(separator, header, List.of());
  }

  boolean isMissing(String cell) {
    return missing.stream().anyMatch(cell::equalsIgnoreCase);
  }
}

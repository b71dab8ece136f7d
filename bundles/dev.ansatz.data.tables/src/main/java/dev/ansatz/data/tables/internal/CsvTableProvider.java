package dev.ansatz.data.tables.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.settings.InvalidSettingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/** A table from a text file with delimiters. */
@Component(
    service = DatasetProvider.class,
    property = {Descriptor.ID + "=csv-table", Descriptor.TITLE + "=Table in a CSV file"})
public final class CsvTableProvider implements DatasetProvider<CsvTableSettings> {
  private static final int MOST_NUMBERED_CLASSES = 20;
  private static final Descriptor<CsvTableSettings> DESCRIPTOR =
      new Descriptor<>(
          "csv-table",
          "Table in a CSV file",
          "Reads a table of numbers, categories and dates from a text file, one of whose columns"
              + " may be the target. Types are guessed and can be corrected; missing values stay"
              + " missing; columns of free text are left out.",
          CsvTableSettings.defaults(),
          List.of());

  @Override
  public Descriptor<CsvTableSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Dataset load(DatasetRequest<CsvTableSettings> request) {
    CsvTableSettings settings = request.settings();
    if (settings.path().isBlank()) {
      throw new InvalidSettingException("CsvTableSettings", "path", "the path of a file", "none");
    }
    Path file = request.files().find(settings.path());
    request.progress().report("reading " + file.getFileName(), 0, 0);
    TextTable text = TextTable.read(file, settings, request.stop());
    Optional<TextColumn> target = text.target().map(at -> target(text, at, settings.task()));
    List<TextColumn> others =
        text.columns().stream()
            .filter(column -> target.isEmpty() || column.index() != target.get().index())
            .toList();
    return new Table(
            file.getFileName().toString(),
            inputs(file, others),
            target.map(TextColumn::values),
            new Provenance(origin(settings.path(), others), Sha256.of(file)))
        .split(settings.split(), request.key());
  }

  private static List<Table.Values> inputs(Path file, List<TextColumn> columns) {
    List<Table.Values> inputs =
        columns.stream()
            .filter(column -> column.type() != ColumnType.TEXT)
            .map(TextColumn::values)
            .toList();
    if (inputs.isEmpty()) {
      throw new DataException(
          "%s must have a column of numbers, categories or dates besides the target; it has none"
              .formatted(file));
    }
    return inputs;
  }

  private static String origin(String path, List<TextColumn> columns) {
    String texts =
        columns.stream()
            .filter(column -> column.type() == ColumnType.TEXT)
            .map(column -> "'" + column.name() + "'")
            .collect(Collectors.joining(", "));
    return "the file " + path + (texts.isEmpty() ? "" : ", without its columns of text: " + texts);
  }

  private static TextColumn target(TextTable text, int position, TableTask task) {
    TextColumn guessed = text.columns().get(position);
    guessed.checkComplete();
    boolean numbered =
        guessed.type() == ColumnType.INTEGER && guessed.different().size() <= MOST_NUMBERED_CLASSES;
    boolean named = guessed.type() == ColumnType.CATEGORY || guessed.type() == ColumnType.TEXT;
    return switch (task) {
      case CLASSIFICATION -> guessed.as(ColumnType.CATEGORY);
      case REGRESSION -> named ? guessed.as(ColumnType.NUMBER) : guessed;
      case AUTO -> named || numbered ? guessed.as(ColumnType.CATEGORY) : guessed;
    };
  }
}

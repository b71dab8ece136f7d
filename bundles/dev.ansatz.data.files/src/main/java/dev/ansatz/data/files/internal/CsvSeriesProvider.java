package dev.ansatz.data.files.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.formats.CsvTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** A series from a text file with delimiters. */
@Component(
    service = DatasetProvider.class,
    property = {Descriptor.ID + "=csv-series", Descriptor.TITLE + "=Series in a CSV file"})
public final class CsvSeriesProvider implements DatasetProvider<CsvSeriesSettings> {
  private static final Descriptor<CsvSeriesSettings> DESCRIPTOR =
      new Descriptor<>(
          "csv-series",
          "Series in a CSV file",
          "Reads a series from a text file: a row a line, a component a column.",
          CsvSeriesSettings.defaults(),
          List.of());

  @Override
  public Descriptor<CsvSeriesSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Set<Task> tasks(CsvSeriesSettings settings) {
    return Set.of(Task.FORECASTING);
  }

  @Override
  public Dataset load(DatasetRequest<CsvSeriesSettings> request) {
    CsvSeriesSettings settings = request.settings();
    Path file = InputFile.find(request, settings.path());
    request.progress().report("reading " + file.getFileName(), 0, 0);
    CsvTable table = CsvTable.read(file, settings.options(), request.stop());
    Tensor series = new SeriesValues(file, table.values()).take(settings.length(), List.of());
    return new FileSeries(
            file,
            settings.path(),
            series,
            table.names(),
            settings.timeStep(),
            settings.timeUnit(),
            settings.lyapunovExponent())
        .split(settings.split(), request.stop());
  }
}

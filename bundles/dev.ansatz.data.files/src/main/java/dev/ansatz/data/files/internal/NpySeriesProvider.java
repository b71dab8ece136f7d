package dev.ansatz.data.files.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.formats.Npy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** A series from an NPY file. Single precision stays single; integers become doubles. */
@Component(
    service = DatasetProvider.class,
    property = {Descriptor.ID + "=npy-series", Descriptor.TITLE + "=Series in an NPY file"})
public final class NpySeriesProvider implements DatasetProvider<NpySeriesSettings> {
  private static final Descriptor<NpySeriesSettings> DESCRIPTOR =
      new Descriptor<>(
          "npy-series",
          "Series in an NPY file",
          "Reads a series from a file that NumPy saved: [rows × components], or [rows].",
          NpySeriesSettings.defaults(),
          List.of());

  @Override
  public Descriptor<NpySeriesSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Set<Task> tasks(NpySeriesSettings settings) {
    return Set.of(Task.FORECASTING);
  }

  @Override
  public Dataset load(DatasetRequest<NpySeriesSettings> request) {
    NpySeriesSettings settings = request.settings();
    Path file = InputFile.find(request, settings.path());
    request.progress().report("reading " + file.getFileName(), 0, 0);
    SeriesValues values = new SeriesValues(file, Npy.read(file, request.stop()));
    Tensor series = values.take(settings.length(), settings.columns());
    return new FileSeries(
            file,
            settings.path(),
            series,
            List.of(),
            settings.timeStep(),
            settings.timeUnit(),
            settings.lyapunovExponent())
        .split(settings.split(), request.stop());
  }
}

package dev.ansatz.data.tables.internal;

import dev.ansatz.api.data.Column;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** Fisher's irises, which come with the product. */
@Component(
    service = DatasetProvider.class,
    property = {Descriptor.ID + "=iris", Descriptor.TITLE + "=Iris"})
public final class IrisProvider implements DatasetProvider<IrisSettings> {
  private static final String NAME = "iris.csv";
  private static final Descriptor<IrisSettings> DESCRIPTOR =
      new Descriptor<>(
          "iris",
          "Iris",
          "Sepals and petals of 150 irises of three species, in centimetres. They come with the"
              + " product.",
          IrisSettings.defaults(),
          List.of(
              new Source(
                  "R. A. Fisher, The use of multiple measurements in taxonomic problems, Annals of"
                      + " Eugenics 7(2), 1936, pp. 179-188",
                  "table I"),
              Source.of(
                  "E. Anderson, The irises of the Gaspé peninsula, Bulletin of the American Iris"
                      + " Society 59, 1935, pp. 2-5")));

  @Override
  public Descriptor<IrisSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Set<Task> tasks(IrisSettings settings) {
    return Set.of(Task.DENSITY, Task.CLASSIFICATION);
  }

  @Override
  public Dataset load(DatasetRequest<IrisSettings> request) {
    byte[] file = bytes();
    List<List<String>> lines =
        new String(file, StandardCharsets.US_ASCII)
            .lines()
            .map(line -> List.of(line.split(",")))
            .toList();
    List<String> names = lines.get(0);
    List<List<String>> rows = lines.subList(1, lines.size());
    List<Table.Values> inputs = new ArrayList<>();
    int last = names.size() - 1;
    for (int column = 0; column < last; column++) {
      int at = column;
      double[] values = rows.stream().mapToDouble(r -> Double.parseDouble(r.get(at))).toArray();
      inputs.add(new Table.Values(Column.number(names.get(column), "cm"), values));
    }
    List<String> species = rows.stream().map(row -> row.get(last)).distinct().toList();
    double[] codes = rows.stream().mapToDouble(row -> species.indexOf(row.get(last))).toArray();
    return new Table(
            DESCRIPTOR.title(),
            inputs,
            Optional.of(new Table.Values(Column.category(names.get(last), species), codes)),
            new Provenance("Fisher's irises that come with the product", Sha256.of(file)))
        .split(request.settings().split(), request.key());
  }

  private static byte[] bytes() {
    try (InputStream file = IrisProvider.class.getResourceAsStream(NAME)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the irises of this bundle cannot be read", e);
    }
  }
}

package dev.ansatz.model.naivebayes.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.model.naivebayes.Events;
import dev.ansatz.model.naivebayes.internal.CountDistribution.Weighing;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the columns are and how each is taken to be distributed.
 *
 * @param inputs what a row holds
 * @param classes the classes' names
 * @param events the event model
 * @param edges where the bins of numbers end, [columns × edges]; no edges where there are no bins
 */
record Columns(Inputs inputs, List<String> classes, Events events, double[][] edges) {
  private static final String CLASSES = "classes";
  private static final String EVENTS = "events";
  private static final String EDGES = "edges";

  /** Returns the distribution of every column. */
  List<Distribution> distributions() {
    return IntStream.range(0, inputs.count()).mapToObj(this::distribution).toList();
  }

  private Distribution distribution(int column) {
    int k = classes.size();
    String name = inputs.name(column);
    return switch (events) {
      case GAUSSIAN -> gaussian(column);
      case MULTINOMIAL -> new CountDistribution(name, k, Weighing.MULTINOMIAL);
      case COMPLEMENT -> new CountDistribution(name, k, Weighing.COMPLEMENT);
      case MIXED -> inputs.isCategory(column) ? table(column) : gaussian(column);
      case BERNOULLI, CATEGORICAL -> inputs.isCategory(column) ? table(column) : bins(column);
    };
  }

  private Distribution gaussian(int column) {
    return new GaussianDistribution(inputs.name(column), inputs.unit(column), classes);
  }

  private Distribution table(int column) {
    Categories categories =
        new Categories(inputs.name(column), inputs.categories(column), new double[0]);
    return new CategoricalDistribution(categories, classes.size());
  }

  private Distribution bins(int column) {
    Categories categories = Categories.bins(inputs.name(column), edges[column]);
    return new CategoricalDistribution(categories, classes.size());
  }

  Map<String, Tensor> tensors() {
    int width = edges.length == 0 ? 0 : edges[0].length;
    double[] flat = Arrays.stream(edges).flatMapToDouble(Arrays::stream).toArray();
    return Map.of(EDGES, F64Tensor.of(flat, edges.length, width));
  }

  Map<String, Object> attributes() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(EVENTS, events.name());
    map.put(CLASSES, classes);
    map.putAll(inputs.attributes());
    return map;
  }

  /** Reads what {@link #tensors} and {@link #attributes} wrote. */
  static Columns load(Archive archive) {
    F64Tensor edges = archive.tensor(EDGES, F64Tensor.class);
    String events = archive.attribute(EVENTS, String.class);
    if (Arrays.stream(Events.values()).noneMatch(e -> e.name().equals(events))
        || edges.shape().rank() != 2) {
      throw new ArchiveException(
          "the archive of learner '%s' must have events and edges that this version knows; got %s"
              .formatted(archive.learner(), events));
    }
    double[][] rows = new double[edges.rowCount()][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = edges.rows(row, row + 1).array();
    }
    return new Columns(
        Inputs.load(archive),
        Inputs.strings(archive.attribute(CLASSES, List.class)),
        Events.valueOf(events),
        rows);
  }
}

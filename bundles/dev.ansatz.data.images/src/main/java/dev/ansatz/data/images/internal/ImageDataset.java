package dev.ansatz.data.images.internal;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.tensor.Tensor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Images with classes, on their way to a data set. */
public final class ImageDataset {

  /** The digits' names. */
  static final List<String> DIGITS = IntStream.range(0, 10).mapToObj(Integer::toString).toList();

  private final Map<Split, Map<String, Tensor>> parts = new EnumMap<>(Split.class);
  private int rank;

  /** Adds a part; one without images is left out. */
  public ImageDataset part(Split split, LabelledImages images) {
    if (images.count() > 0) {
      parts.put(split, images.tensors());
      rank = images.images().shape().rank();
    }
    return this;
  }

  /** Makes the data set. */
  public Dataset make(String title, List<String> classes, int largestValue, Provenance provenance) {
    List<Axis> axes =
        new ArrayList<>(List.of(Axis.of("image"), Axis.of("pixel row"), Axis.of("pixel column")));
    if (rank > axes.size()) {
      axes.add(Axis.labelled("colour", List.of("red", "green", "blue")));
    }
    return new Dataset(
        title,
        Set.of(Task.DENSITY, Task.CLASSIFICATION),
        List.of(
            new Field(Fields.INPUTS, "", axes, List.of(), List.of()),
            Field.labels(Axis.of("image"), classes)),
        parts,
        Map.of(Facts.LARGEST_VALUE, (double) largestValue),
        provenance);
  }
}

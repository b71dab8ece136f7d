package dev.ansatz.model.ppca;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Transform;
import dev.ansatz.api.data.TransformRequest;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.ppca.internal.ComponentField;
import dev.ansatz.model.ppca.internal.PrincipalAxes;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Replaces each row of the inputs, or of a series, by its coordinates {@code U'(x - mean)} along
 * the directions in which the training part varies most; whitened, {@code L^(-1/2) U'(x - mean)},
 * with L the variances along them. Mean and covariance (over n) come from the training part.
 *
 * <p>Inputs are divided by the data's largest value first, so that images have pixels in [0, 1]. Of
 * each direction the largest element in magnitude is positive. Rows become double precision, [row ×
 * component].
 *
 * <p><i>Cost</i>, of n rows of d elements: n d² operations and the eigenvectors of a matrix [d ×
 * d], or n² d and [n × n] where n is less.
 */
@Component(
    service = Transform.class,
    property = {Descriptor.ID + "=" + PcaTransform.ID, Descriptor.TITLE + "=" + PcaTransform.TITLE})
public final class PcaTransform implements Transform<PcaSettings> {
  static final String ID = "pca";
  static final String TITLE = "Principal components";

  private static final List<String> CHANGED = List.of(Fields.INPUTS, Fields.SERIES);
  private static final Descriptor<PcaSettings> DESCRIPTOR =
      new Descriptor<>(
          ID,
          TITLE,
          "Keeps the coordinates of each row along the directions in which the training part varies"
              + " most.",
          PcaSettings.defaults(),
          List.of(
              Source.of(
                  "Hotelling, Analysis of a complex of statistical variables into principal"
                      + " components, J. Educational Psychology 24, 1933")));

  private final Kernels kernels;

  /** Makes the transform. */
  @Activate
  public PcaTransform(@Reference Kernels kernels) {
    this.kernels = kernels;
  }

  @Override
  public Descriptor<PcaSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Dataset apply(TransformRequest<PcaSettings> request) {
    Dataset dataset = request.dataset();
    Field field =
        CHANGED.stream()
            .flatMap(name -> dataset.field(name).stream())
            .findFirst()
            .orElseThrow(
                () ->
                    new DataException(
                        "the transform '%s' needs inputs or a series; \"%s\" has neither"
                            .formatted(ID, dataset.title())));
    ComponentField.check(field);
    return changed(dataset, field, request.settings());
  }

  private Dataset changed(Dataset dataset, Field field, PcaSettings settings) {
    Map<String, Double> facts = new HashMap<>(dataset.facts());
    boolean scaled = field.name().equals(Fields.INPUTS);
    double scale = scaled ? ScaledRows.of(dataset, Split.TRAIN).scale() : 1;
    if (scaled) {
      facts.remove(Facts.LARGEST_VALUE);
    }
    ScaledRows training = new ScaledRows(dataset.tensor(Split.TRAIN, field.name()), scale);
    PrincipalAxes axes = PrincipalAxes.of(kernels, training, settings);
    Map<Split, Map<String, Tensor>> parts = new EnumMap<>(Split.class);
    dataset
        .parts()
        .forEach(
            (split, tensors) -> {
              Map<String, Tensor> copy = new LinkedHashMap<>(tensors);
              ScaledRows rows = new ScaledRows(tensors.get(field.name()), scale);
              copy.put(field.name(), axes.coordinates(rows, split));
              parts.put(split, copy);
            });
    int count = axes.count();
    return new Dataset(
        "%s, %d principal component%s".formatted(dataset.title(), count, count == 1 ? "" : "s"),
        dataset.tasks(),
        dataset.fields().stream()
            .map(f -> f == field ? ComponentField.of(f, count, settings.whiten()) : f)
            .toList(),
        parts,
        facts,
        dataset.provenance());
  }
}

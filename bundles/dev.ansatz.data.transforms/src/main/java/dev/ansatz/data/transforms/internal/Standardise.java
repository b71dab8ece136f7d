package dev.ansatz.data.transforms.internal;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Column;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Transform;
import dev.ansatz.api.data.TransformRequest;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.tensor.Tensor;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/**
 * Takes each component's mean away and divides by its standard deviation, both of the training part
 * (z-score). The new unit is the sd. Statistics are taken in double precision; the element type
 * stays.
 */
@Component(
    service = Transform.class,
    property = {Descriptor.ID + "=standardise", Descriptor.TITLE + "=Standardise"})
public final class Standardise implements Transform<StandardiseSettings> {
  private static final Descriptor<StandardiseSettings> DESCRIPTOR =
      new Descriptor<>(
          "standardise",
          "Standardise",
          "Gives each component mean 0 and standard deviation 1 in the training part.",
          StandardiseSettings.defaults(),
          List.of());

  @Override
  public Descriptor<StandardiseSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Dataset apply(TransformRequest<StandardiseSettings> request) {
    Dataset dataset = request.dataset();
    List<Field> changed = Numeric.fields(dataset, DESCRIPTOR.id());
    Map<Split, Map<String, Tensor>> parts = dataset.parts();
    for (Field field : changed) {
      Moments moments = moments(dataset, field, request.settings().constant());
      parts = Numeric.replaced(parts, field.name(), (split, t) -> standardised(t, moments));
    }
    return new Dataset(
        dataset.title(),
        dataset.tasks(),
        dataset.fields().stream().map(f -> changed.contains(f) ? inSd(f) : f).toList(),
        parts,
        dataset.facts(),
        dataset.provenance());
  }

  private static Field inSd(Field field) {
    return new Field(
        field.name(),
        field.columns().isEmpty() ? "sd" : "",
        field.axes(),
        field.categories(),
        field.columns().stream().map(Standardise::inSd).toList());
  }

  private static Column inSd(Column column) {
    return column.type() == Column.Type.CATEGORY ? column : Column.number(column.name(), "sd");
  }

  private static Tensor standardised(Tensor tensor, Moments moments) {
    int width = moments.mean().length;
    return Numeric.map(
        tensor, i -> (tensor.get(i) - moments.mean()[i % width]) / moments.sd()[i % width]);
  }

  private static Moments moments(
      Dataset dataset, Field field, StandardiseSettings.Constant constant) {
    Tensor training = dataset.tensor(Split.TRAIN, field.name());
    Moments moments =
        field.columns().isEmpty() ? Moments.of(training) : Moments.ofPresent(training);
    for (int c = 0; c < moments.sd().length; c++) {
      if (Numeric.isCategory(field, c)) {
        moments.mean()[c] = 0;
        moments.sd()[c] = 1;
      }
      double sd = moments.sd()[c];
      if (sd == 0 && constant == StandardiseSettings.Constant.CENTRE) {
        moments.sd()[c] = 1;
      } else if (!(sd > 0 && Double.isFinite(sd))) {
        throw new DataException(
            ("component %s of the %s must vary within finite bounds in the training part to be"
                    + " standardised; its standard deviation is %s around %s")
                .formatted(name(field, c), field.name(), sd, moments.mean()[c]));
      }
    }
    return moments;
  }

  private static String name(Field field, int component) {
    Axis last = field.axes().get(field.axes().size() - 1);
    boolean isNamed = field.axes().size() == 2 && !last.labels().isEmpty();
    return isNamed ? "'" + last.labels().get(component) + "'" : String.valueOf(component + 1);
  }
}

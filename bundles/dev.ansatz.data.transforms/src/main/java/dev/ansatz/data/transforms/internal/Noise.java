package dev.ansatz.data.transforms.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Transform;
import dev.ansatz.api.data.TransformRequest;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Tensor;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** Adds independent Gaussian noise of mean 0 to every number of a series or of inputs. */
@Component(
    service = Transform.class,
    property = {Descriptor.ID + "=noise", Descriptor.TITLE + "=Noise"})
public final class Noise implements Transform<NoiseSettings> {
  private static final Descriptor<NoiseSettings> DESCRIPTOR =
      new Descriptor<>(
          "noise",
          "Noise",
          "Adds Gaussian noise to the training part, or to all parts.",
          NoiseSettings.defaults(),
          List.of());

  @Override
  public Descriptor<NoiseSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Dataset apply(TransformRequest<NoiseSettings> request) {
    Dataset dataset = request.dataset();
    NoiseSettings settings = request.settings();
    Map<Split, Map<String, Tensor>> parts = dataset.parts();
    for (Field field : Numeric.fields(dataset, DESCRIPTOR.id())) {
      RandomKey key = request.key().fold("noise").fold(field.name());
      parts =
          Numeric.replaced(
              parts,
              field.name(),
              (split, tensor) ->
                  isNoisy(settings, split)
                      ? noisy(field, tensor, settings.sd(), key.fold(split.key()))
                      : tensor);
    }
    return new Dataset(
        dataset.title(),
        dataset.tasks(),
        dataset.fields(),
        parts,
        dataset.facts(),
        dataset.provenance());
  }

  private static boolean isNoisy(NoiseSettings settings, Split split) {
    return split == Split.TRAIN || settings.parts() == NoiseSettings.Parts.ALL;
  }

  private static Tensor noisy(Field field, Tensor tensor, double sd, RandomKey key) {
    Gaussian gaussian = new Gaussian(key);
    int width = tensor.shape().rowSize();
    return Numeric.map(
        tensor,
        i ->
            Numeric.isCategory(field, i % width)
                ? tensor.get(i)
                : tensor.get(i) + sd * gaussian.next());
  }
}

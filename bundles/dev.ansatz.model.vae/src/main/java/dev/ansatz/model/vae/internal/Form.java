package dev.ansatz.model.vae.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.model.vae.Likelihood;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a model is, but for its weights.
 *
 * @param architecture the sizes of its networks
 * @param likelihood how inputs scatter
 * @param variance the Gaussian likelihood's; learnt where absent
 * @param scale what inputs are divided by
 * @param sampled whether latents were drawn while it learnt; else it is a plain autoencoder
 */
public record Form(
    Architecture architecture,
    Likelihood likelihood,
    OptionalDouble variance,
    double scale,
    boolean sampled) {
  private static final String INPUT = "input";
  private static final String FILTERS = "filters";
  private static final String UNITS = "units";
  private static final String LATENTS = "latents";
  private static final String LIKELIHOOD = "likelihood";
  private static final String VARIANCE = "variance";
  private static final String SCALE = "scale";
  private static final String SAMPLED = "sampled";

  Observation observation() {
    return Observation.of(likelihood, variance);
  }

  /** Returns the form as an archive's attributes. */
  Map<String, Object> attributes() {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put(INPUT, Arrays.stream(architecture.input().toArray()).boxed().toList());
    attributes.put(FILTERS, architecture.filters());
    attributes.put(UNITS, architecture.units());
    attributes.put(LATENTS, architecture.latents());
    attributes.put(LIKELIHOOD, SettingsSchema.choiceName(likelihood));
    variance.ifPresent(v -> attributes.put(VARIANCE, v));
    attributes.put(SCALE, scale);
    attributes.put(SAMPLED, sampled);
    return attributes;
  }

  /**
   * Reads a form.
   *
   * @throws ArchiveException where it is not one
   */
  static Form of(Archive archive) {
    Architecture architecture =
        new Architecture(
            Shape.of(sizes(archive, INPUT).stream().mapToInt(Integer::intValue).toArray()),
            sizes(archive, FILTERS),
            sizes(archive, UNITS),
            positive(archive, LATENTS, archive.attribute(LATENTS, Integer.class)));
    if (!architecture.filters().isEmpty() && !architecture.takesImages()) {
      throw new ArchiveException(
          "the attribute '%s' of learner '%s' must be the shape of images; got %s"
              .formatted(INPUT, archive.learner(), architecture.input()));
    }
    OptionalDouble variance =
        archive.attributes().containsKey(VARIANCE)
            ? OptionalDouble.of(archive.attribute(VARIANCE, Double.class))
            : OptionalDouble.empty();
    boolean sampled =
        !archive.attributes().containsKey(SAMPLED) || archive.attribute(SAMPLED, Boolean.class);
    return new Form(
        architecture,
        likelihood(archive),
        variance,
        archive.attribute(SCALE, Double.class),
        sampled);
  }

  private static List<Integer> sizes(Archive archive, String name) {
    return archive.attribute(name, List.class) instanceof List<?> list
        ? list.stream().map(size -> positive(archive, name, size)).toList()
        : List.of();
  }

  private static int positive(Archive archive, String name, Object size) {
    if (size instanceof Integer number && number > 0) {
      return number;
    }
    throw new ArchiveException(
        "the sizes '%s' of learner '%s' must be 1 or more; got %s"
            .formatted(name, archive.learner(), size));
  }

  private static Likelihood likelihood(Archive archive) {
    String name = archive.attribute(LIKELIHOOD, String.class);
    return Arrays.stream(Likelihood.values())
        .filter(likelihood -> SettingsSchema.choiceName(likelihood).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ArchiveException(
                    "the attribute '%s' of learner '%s' must be bernoulli or gaussian; got %s"
                        .formatted(LIKELIHOOD, archive.learner(), name)));
  }
}

package dev.ansatz.model.gmm.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.model.gmm.CovarianceType;
import java.util.Arrays;

/** What archives of this bundle look like. */
public final class Layout {
  /** The id of the learner. */
  public static final String LEARNER = "gmm";

  static final int VERSION = 1;

  private Layout() {}

  /**
   * Checks who wrote an archive.
   *
   * @throws ArchiveException where it was another learner or a later version of this one
   */
  static void checkOrigin(Archive archive) {
    if (!archive.learner().equals(LEARNER) || archive.version() != VERSION) {
      throw new ArchiveException(
          "the archive must be of learner '%s', version %d; got '%s', version %d"
              .formatted(LEARNER, VERSION, archive.learner(), archive.version()));
    }
  }

  /**
   * Returns a tensor of one shape.
   *
   * @throws ArchiveException where there is none
   */
  static F64Tensor tensor(Archive archive, String name, int... extents) {
    F64Tensor tensor = archive.tensor(name, F64Tensor.class);
    if (!tensor.shape().equals(Shape.of(extents))) {
      throw new ArchiveException(
          "the tensor '%s' of learner '%s' must have shape %s; got %s"
              .formatted(name, LEARNER, Shape.of(extents), tensor.shape()));
    }
    return tensor;
  }

  /**
   * Returns the type of a name.
   *
   * @throws ArchiveException where there is none
   */
  static CovarianceType covarianceType(String name) {
    return Arrays.stream(CovarianceType.values())
        .filter(type -> SettingsSchema.choiceName(type).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ArchiveException(
                    "the covariance of learner '%s' must be full, tied, diagonal or spherical;"
                            .formatted(LEARNER)
                        + " got "
                        + name));
  }
}

package dev.ansatz.model.naivebayes.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;

/** Reads archives that may be anything. */
public final class ArchiveCheck {

  /** The id of the learner whose archives they are. */
  public static final String LEARNER = "naive-bayes";

  /** The version of the layouts that this bundle writes. */
  static final int VERSION = 1;

  private ArchiveCheck() {}

  /**
   * Checks who wrote an archive.
   *
   * @throws ArchiveException where it was another learner or a later version of this one
   */
  public static void checkOrigin(Archive archive) {
    if (!archive.learner().equals(LEARNER)) {
      throw new ArchiveException(
          "the archive must be of learner '%s'; it is of '%s'"
              .formatted(LEARNER, archive.learner()));
    }
    if (archive.version() != VERSION) {
      throw new ArchiveException(
          "the archive of learner '%s' must have version %d; it has %d"
              .formatted(LEARNER, VERSION, archive.version()));
    }
  }

  /**
   * Returns the array of a tensor of one shape.
   *
   * @throws ArchiveException where there is none
   */
  static double[] doubles(Archive archive, String name, int... extents) {
    F64Tensor tensor = archive.tensor(name, F64Tensor.class);
    if (!tensor.shape().equals(Shape.of(extents))) {
      throw new ArchiveException(
          "the tensor '%s' of learner '%s' must have shape %s; got %s"
              .formatted(name, LEARNER, Shape.of(extents), tensor.shape()));
    }
    return tensor.array();
  }
}

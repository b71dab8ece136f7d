package dev.ansatz.model.esn.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;

/** Reads archives that may be anything. */
public final class ArchiveCheck {
  /** The version of the layouts that this bundle writes. */
  static final int VERSION = 1;

  private ArchiveCheck() {}

  /**
   * Checks who wrote an archive.
   *
   * @throws ArchiveException where it was another learner or a later version of this one
   */
  public static void checkOrigin(Archive archive, String learner) {
    if (!archive.learner().equals(learner)) {
      throw new ArchiveException(
          "the archive must be of learner '%s'; it is of '%s'"
              .formatted(learner, archive.learner()));
    }
    if (archive.version() != VERSION) {
      throw new ArchiveException(
          "the archive of learner '%s' must have version %d; it has %d"
              .formatted(learner, VERSION, archive.version()));
    }
  }

  /**
   * Returns a tensor of one type and shape.
   *
   * @throws ArchiveException where there is none
   */
  static <T extends Tensor> T tensor(Archive archive, String name, Class<T> type, int... extents) {
    T tensor = archive.tensor(name, type);
    Shape expected = Shape.of(extents);
    if (!tensor.shape().equals(expected)) {
      throw new ArchiveException(
          "the tensor '%s' of learner '%s' must have shape %s; got %s"
              .formatted(name, archive.learner(), expected, tensor.shape()));
    }
    return tensor;
  }
}

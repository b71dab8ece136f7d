package dev.ansatz.data.images.internal;

import dev.ansatz.api.data.Fields;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Images and the class of each.
 *
 * @param images [image × row × column], or [image × row × column × 3]
 * @param labels [image]
 */
public record LabelledImages(U8Tensor images, I32Tensor labels) {

  /** Returns how many there are. */
  public int count() {
    return images.rowCount();
  }

  /** Returns some of them; nothing is copied where that is all. */
  LabelledImages rows(int from, int to) {
    return from == 0 && to == count()
        ? this
        : new LabelledImages(images.rows(from, to), labels.rows(from, to));
  }

  /** Returns the first of them. */
  LabelledImages atMost(OptionalInt limit) {
    return rows(0, Math.min(count(), limit.orElse(count())));
  }

  Map<String, Tensor> tensors() {
    return Map.of(Fields.INPUTS, images, Fields.LABELS, labels);
  }
}

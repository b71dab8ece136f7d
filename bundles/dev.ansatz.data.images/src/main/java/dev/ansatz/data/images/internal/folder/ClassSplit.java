package dev.ansatz.data.images.internal.folder;

import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.I32Tensor;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Parts the images of each class alike, in random order. */
record ClassSplit(SeriesSplit shares, RandomKey key) {

  /**
   * Returns the indices of the images of each part, a class behind the other.
   *
   * @param classes their images lie one behind the other
   */
  Map<Split, int[]> apply(List<ClassFolder> classes) {
    Map<Split, IntStream.Builder> parts = new EnumMap<>(Split.class);
    int begin = 0;
    for (ClassFolder each : classes) {
      I32Tensor order = shuffled(begin, each);
      shares
          .apply(order)
          .forEach(
              (part, indices) ->
                  add(parts.computeIfAbsent(part, p -> IntStream.builder()), (I32Tensor) indices));
      begin += each.files().size();
    }
    Map<Split, int[]> indices = new EnumMap<>(Split.class);
    parts.forEach((part, builder) -> indices.put(part, builder.build().toArray()));
    return indices;
  }

  private static void add(IntStream.Builder part, I32Tensor indices) {
    for (int index : indices.array()) {
      part.add(index);
    }
  }

  private I32Tensor shuffled(int begin, ClassFolder folder) {
    int[] order = IntStream.range(begin, begin + folder.files().size()).toArray();
    SplittableRandom random = key.fold("split").fold(folder.name()).generator();
    for (int last = order.length - 1; last > 0; last--) {
      int chosen = random.nextInt(last + 1);
      int index = order[chosen];
      order[chosen] = order[last];
      order[last] = index;
    }
    return I32Tensor.of(order, order.length);
  }
}

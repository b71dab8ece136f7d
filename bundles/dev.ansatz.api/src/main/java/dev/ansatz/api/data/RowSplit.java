package dev.ansatz.api.data;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.api.tensor.I32Tensor;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Parts rows that do not depend on each other.
 *
 * @param train the training part's share of the rows
 * @param validation the validation part's share of the rows; the rest is the test part
 * @param order which rows come first
 */
public record RowSplit(
    @Param(
            label = "Training share",
            min = 0,
            max = 1,
            help = "The share of the rows that a model learns from.")
        double train,
    @Param(
            label = "Validation share",
            min = 0,
            max = 1,
            help = "The share of the rows for validation. All that are left are the test part.")
        double validation,
    @Param(
            label = "Order",
            help =
                "Given parts the rows as they come, shuffled in random order, stratified the rows"
                    + " of each class alike and in random order.")
        Order order) {

  /** Which rows come first. */
  public enum Order {
    /** The rows as they come: the first ones are for training. */
    GIVEN,
    /** All rows in random order. */
    SHUFFLED,
    /** The rows of each class by themselves, in random order: every part has its share of each. */
    STRATIFIED
  }

  /**
   * Makes a split.
   *
   * @throws InvalidSettingException where a share is not in [0, 1] or both together exceed 1
   */
  public RowSplit {
    Params.check(RowSplit.class, train, validation, order);
    SeriesSplit.checkShares("RowSplit", train, validation);
  }

  /** Returns four fifths of each class for training, the rest for testing. */
  public static RowSplit defaults() {
    return new RowSplit(0.8, 0, Order.STRATIFIED);
  }

  /**
   * Parts the rows. Within each part they keep their order.
   *
   * @param labels the class of each row; all one for rows without classes
   * @param key the randomness to use
   * @return the indices of the rows of each part that has any
   * @throws DataException where the training part has no row
   */
  public Map<Split, int[]> apply(int[] labels, RandomKey key) {
    Map<Split, IntStream.Builder> chosen = new EnumMap<>(Split.class);
    groups(labels)
        .forEach(
            (group, rows) -> {
              int[] ordered = order == Order.GIVEN ? rows : shuffled(rows, key.fold(group));
              shares()
                  .cut(I32Tensor.of(ordered, ordered.length))
                  .forEach((part, some) -> add(chosen, part, ((I32Tensor) some).array()));
            });
    if (!chosen.containsKey(Split.TRAIN)) {
      throw new DataException(
          "the training part must have at least one row; a share of %s of %d rows has none"
              .formatted(train, labels.length));
    }
    Map<Split, int[]> parts = new EnumMap<>(Split.class);
    chosen.forEach((part, rows) -> parts.put(part, rows.build().sorted().toArray()));
    return parts;
  }

  private SeriesSplit shares() {
    return new SeriesSplit(train, validation);
  }

  private static void add(Map<Split, IntStream.Builder> chosen, Split part, int... rows) {
    IntStream.Builder builder = chosen.computeIfAbsent(part, p -> IntStream.builder());
    for (int row : rows) {
      builder.add(row);
    }
  }

  private Map<Integer, int[]> groups(int... labels) {
    if (order != Order.STRATIFIED) {
      return Map.of(0, IntStream.range(0, labels.length).toArray());
    }
    Map<Integer, int[]> groups = new LinkedHashMap<>();
    for (int label : Arrays.stream(labels).distinct().toArray()) {
      groups.put(
          label, IntStream.range(0, labels.length).filter(row -> labels[row] == label).toArray());
    }
    return groups;
  }

  private static int[] shuffled(int[] rows, RandomKey key) {
    SplittableRandom random = key.generator();
    int[] order = rows.clone();
    for (int last = order.length - 1; last > 0; last--) {
      int chosen = random.nextInt(last + 1);
      int row = order[chosen];
      order[chosen] = order[last];
      order[last] = row;
    }
    return order;
  }
}

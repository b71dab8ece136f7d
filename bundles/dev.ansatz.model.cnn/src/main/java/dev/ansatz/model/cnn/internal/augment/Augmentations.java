package dev.ansatz.model.cnn.internal.augment;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.model.cnn.Augmentation;
import dev.ansatz.nn.supervised.RowChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The augmentations that settings name, one after the other. */
public final class Augmentations {
  private Augmentations() {}

  /**
   * Makes the changes.
   *
   * @param known the augmentations that there are
   * @param texts as settings write them
   * @param row the shape of a row
   * @throws InvalidSettingException where one is not known or cannot be read
   */
  public static RowChange of(List<Augmentation> known, List<String> texts, Shape row) {
    List<RowChange> changes = new ArrayList<>();
    for (String text : texts) {
      changes.add(one(known, text, row));
    }
    return (values, offset, size, key) -> {
      for (int i = 0; i < changes.size(); i++) {
        changes.get(i).apply(values, offset, size, key.fold(i));
      }
    };
  }

  private static RowChange one(List<Augmentation> known, String text, Shape row) {
    List<String> words = Arrays.asList(text.strip().split("\\s+"));
    Augmentation named =
        known.stream()
            .filter(augmentation -> augmentation.word().equals(words.get(0)))
            .findFirst()
            .orElseThrow(() -> refusal("of " + usages(known), text));
    try {
      return named.of(words.subList(1, words.size()), row);
    } catch (IllegalArgumentException e) {
      throw refusal(e.getMessage(), text);
    }
  }

  private static String usages(List<Augmentation> known) {
    return known.stream().map(Augmentation::usage).sorted().collect(Collectors.joining(", "));
  }

  private static InvalidSettingException refusal(String rule, String text) {
    return new InvalidSettingException("CnnSettings", "augment", rule, "'%s'".formatted(text));
  }
}

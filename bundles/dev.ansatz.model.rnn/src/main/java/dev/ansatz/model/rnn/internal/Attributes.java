package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.settings.SettingsSchema;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads attributes and checks them.
 *
 * @param archive where they stand
 */
record Attributes(Archive archive) {

  int size(String name) {
    Integer size = archive.attribute(name, Integer.class);
    require(name, "1 or more", size, size > 0);
    return size;
  }

  double positive(String name) {
    Double number = archive.attribute(name, Double.class);
    require(name, "above 0", number, number > 0 && Double.isFinite(number));
    return number;
  }

  List<Integer> sizes(String name) {
    return list(name, "sizes of 1 or more", size -> size instanceof Integer i && i > 0).stream()
        .map(Integer.class::cast)
        .toList();
  }

  List<Double> numbers(String name) {
    return list(name, "numbers", number -> number instanceof Double d && Double.isFinite(d))
        .stream()
        .map(Double.class::cast)
        .toList();
  }

  List<String> texts(String name) {
    return list(name, "texts", String.class::isInstance).stream().map(String.class::cast).toList();
  }

  private List<?> list(String name, String rule, Predicate<Object> each) {
    List<?> list = archive.attribute(name, List.class);
    require(name, rule, list, list.stream().allMatch(each));
    return list;
  }

  <E extends Enum<E>> E choice(String name, E[] values) {
    String text = archive.attribute(name, String.class);
    return Arrays.stream(values)
        .filter(value -> SettingsSchema.choiceName(value).equals(text))
        .findFirst()
        .orElseThrow(() -> refusal(name, "a known choice", text));
  }

  private void require(String name, String rule, Object value, boolean kept) {
    if (!kept) {
      throw refusal(name, rule, value);
    }
  }

  private ArchiveException refusal(String name, String rule, Object value) {
    return new ArchiveException(
        "the attribute '%s' of learner '%s' must be %s; got %s"
            .formatted(name, archive.learner(), rule, value));
  }
}

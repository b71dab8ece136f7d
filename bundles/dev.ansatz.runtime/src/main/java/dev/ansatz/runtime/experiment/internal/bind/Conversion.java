package dev.ansatz.runtime.experiment.internal.bind;

import dev.ansatz.api.settings.Nearest;
import dev.ansatz.api.settings.Setting;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.yaml.Items;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Scalar;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiFunction;

/** Makes the Java value of one setting, strictly: nothing is guessed from another type. */
final class Conversion {
  private final Setting setting;
  private final Mistakes mistakes;

  Conversion(Setting setting, Mistakes mistakes) {
    this.setting = setting;
    this.mistakes = mistakes;
  }

  /** Returns the value for the record's component; empty where it was refused. */
  Optional<Object> convert(Address address, Value value) {
    return switch (setting.kind()) {
      case INTEGER -> isAbsent(value) ? absent() : integer(address, value);
      case NUMBER -> isAbsent(value) ? absent() : number(address, value);
      case FLAG -> flag(address, value);
      case TEXT -> text(address, value);
      case CHOICE -> choice(address, value);
      case INTEGERS -> elements(address, value, this::listedInteger);
      case NUMBERS -> elements(address, value, this::plainNumber);
      case TEXTS -> elements(address, value, this::text);
      case NAMED_TEXTS -> namedTexts(address, value);
      case GROUP -> throw new IllegalArgumentException(address + " is a group");
    };
  }

  private boolean isAbsent(Value value) {
    return setting.optional() && value.isNothing();
  }

  private Optional<Object> absent() {
    return Optional.of(
        setting.type() == OptionalInt.class ? OptionalInt.empty() : OptionalDouble.empty());
  }

  private Optional<Object> integer(Address address, Value value) {
    boolean isLong = setting.type() == long.class;
    Optional<Long> found = isLong ? whole(address, value) : small(address, value);
    if (setting.type() == OptionalInt.class) {
      return found.map(n -> OptionalInt.of(n.intValue()));
    }
    return isLong ? found.map(n -> n) : found.map(Long::intValue);
  }

  private Optional<Object> listedInteger(Address address, Value value) {
    return small(address, value).map(Long::intValue);
  }

  private Optional<Long> small(Address address, Value value) {
    return whole(address, value)
        .flatMap(
            n ->
                n.intValue() == n
                    ? Optional.of(n)
                    : refuse(
                        address,
                        value,
                        n > 0 ? "at most " + Integer.MAX_VALUE : "at least " + Integer.MIN_VALUE));
  }

  private Optional<Long> whole(Address address, Value value) {
    OptionalLong found = value instanceof Scalar scalar ? scalar.asInteger() : OptionalLong.empty();
    if (found.isEmpty()) {
      return refuse(address, value, "a whole number");
    }
    return inRange(address, value, found.getAsLong())
        ? Optional.of(found.getAsLong())
        : Optional.empty();
  }

  private Optional<Object> number(Address address, Value value) {
    Optional<Object> found = plainNumber(address, value);
    return setting.type() == OptionalDouble.class
        ? found.map(n -> OptionalDouble.of((Double) n))
        : found;
  }

  private Optional<Object> plainNumber(Address address, Value value) {
    OptionalDouble found =
        value instanceof Scalar scalar ? scalar.asNumber() : OptionalDouble.empty();
    if (found.isEmpty()) {
      return refuse(address, value, "a number");
    }
    return inRange(address, value, found.getAsDouble())
        ? Optional.of(found.getAsDouble())
        : Optional.empty();
  }

  private boolean inRange(Address address, Value value, double number) {
    if (!setting.range().contains(number)) {
      refuse(address, value, setting.range().toString());
      return false;
    }
    return true;
  }

  private Optional<Object> flag(Address address, Value value) {
    Optional<Boolean> flag = value instanceof Scalar scalar ? scalar.asFlag() : Optional.empty();
    return flag.isPresent() ? flag.map(f -> f) : refuse(address, value, "true or false");
  }

  private Optional<Object> text(Address address, Value value) {
    Optional<String> text = value instanceof Scalar scalar ? scalar.asText() : Optional.empty();
    if (text.isPresent()) {
      return text.map(t -> t);
    }
    boolean wantsQuotes = value instanceof Scalar && !value.isNothing();
    return refuse(address, value, wantsQuotes ? "a text, in quotes" : "a text");
  }

  private Optional<Object> choice(Address address, Value value) {
    String name = value instanceof Scalar scalar ? scalar.text() : "";
    Optional<Object> found =
        Arrays.stream(setting.type().getEnumConstants())
            .filter(constant -> SettingsSchema.choiceName((Enum<?>) constant).equals(name))
            .map(Object.class::cast)
            .findFirst();
    if (found.isEmpty()) {
      mistakes.add(
          value.place(),
          "%s must be one of %s; got %s%s"
              .formatted(
                  address,
                  String.join(", ", setting.choices()),
                  value.shown(),
                  Nearest.to(name, setting.choices())
                      .map(near -> "; did you mean '" + near + "'?")
                      .orElse("")));
    }
    return found;
  }

  private Optional<Object> elements(
      Address address, Value value, BiFunction<Address, Value, Optional<Object>> converter) {
    if (!(value instanceof Items items)) {
      return refuse(address, value, "a list");
    }
    List<Object> converted = new ArrayList<>();
    for (int i = 0; i < items.values().size(); i++) {
      converter.apply(address.element(i), items.values().get(i)).ifPresent(converted::add);
    }
    return converted.size() == items.values().size()
        ? Optional.of(List.copyOf(converted))
        : Optional.empty();
  }

  private Optional<Object> namedTexts(Address address, Value value) {
    if (!(value instanceof Mapping mapping)) {
      return refuse(address, value, "texts by name");
    }
    Map<String, Object> converted = new LinkedHashMap<>();
    for (Mapping.Entry entry : mapping.entries()) {
      text(address.child(entry.key()), entry.value())
          .ifPresent(text -> converted.put(entry.key(), text));
    }
    return converted.size() == mapping.entries().size()
        ? Optional.of(Collections.unmodifiableMap(converted))
        : Optional.empty();
  }

  private <T> Optional<T> refuse(Address address, Value value, String rule) {
    mistakes.add(value.place(), "%s must be %s; got %s".formatted(address, rule, value.shown()));
    return Optional.empty();
  }
}

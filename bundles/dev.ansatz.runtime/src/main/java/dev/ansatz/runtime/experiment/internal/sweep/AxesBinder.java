package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.bind.Address;
import dev.ansatz.runtime.experiment.internal.bind.Overrides;
import dev.ansatz.runtime.experiment.internal.bind.Sections;
import dev.ansatz.runtime.experiment.internal.bind.SettingsBinder;
import dev.ansatz.runtime.experiment.internal.yaml.Items;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Place;
import dev.ansatz.runtime.experiment.internal.yaml.Scalar;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the section {@code sweep.over}. */
final class AxesBinder {
  private static final Address OVER = new Address("sweep.over");
  private static final List<String> SERIES = List.of("from", "factor", "count");

  private final Overrides overrides;
  private final Mistakes mistakes;

  AxesBinder(Overrides overrides, Mistakes mistakes) {
    this.overrides = overrides;
    this.mistakes = mistakes;
  }

  /**
   * Reads the axes.
   *
   * @param over the section
   * @param models the models, where whole models vary
   * @param index the settings that there are; empty where that is not known for other mistakes
   */
  List<Axis> bind(Value over, List<ModelChoice> models, Optional<SettingIndex> index) {
    if (!(over instanceof Mapping mapping) || mapping.entries().isEmpty()) {
      mistakes.add(
          over.place(), "sweep.over must be a mapping of addresses to values; got " + over.shown());
      return List.of();
    }
    List<Axis> axes = new ArrayList<>();
    for (Mapping.Entry entry : mapping.entries()) {
      List<? extends Choice> choices =
          entry.key().equals(Sections.MODEL) ? models : settings(entry, index);
      axes.add(new Axis(entry.key(), List.copyOf(choices)));
    }
    return axes;
  }

  private List<SettingChoice> settings(Mapping.Entry entry, Optional<SettingIndex> index) {
    index.ifPresent(settings -> settings.check(entry.key(), entry.place(), mistakes));
    boolean isInteger = index.map(settings -> settings.isInteger(entry.key())).orElse(false);
    Address address = new Address(entry.key());
    return values(entry, isInteger).stream()
        .map(value -> new SettingChoice(overrides, address, entry.place(), value))
        .toList();
  }

  private List<Value> values(Mapping.Entry entry, boolean isInteger) {
    if (entry.value() instanceof Items items && !items.values().isEmpty()) {
      return items.values();
    } else if (entry.value() instanceof Mapping series) {
      return series(series, OVER.child(entry.key()), isInteger);
    }
    mistakes.add(
        entry.value().place(),
        "%s must be a list of values, or {from, factor, count}; got %s"
            .formatted(OVER.child(entry.key()), entry.value().shown()));
    return List.of();
  }

  private List<Value> series(Mapping series, Address address, boolean isInteger) {
    List<String> missing = SERIES.stream().filter(key -> series.get(key).isEmpty()).toList();
    if (!missing.isEmpty()) {
      mistakes.add(
          series.place(),
          "%s must have from, factor and count; got no %s"
              .formatted(address, String.join(" and no ", missing)));
    }
    return new SettingsBinder(mistakes)
        .bind(Geometric.defaults(), series, address)
        .map(bound -> scalars(bound, series.place(), isInteger))
        .orElse(List.of());
  }

  private static List<Value> scalars(Geometric series, Place place, boolean isInteger) {
    Stream<?> numbers = (isInteger ? series.integers() : series.numbers()).stream();
    Scalar.Type type = isInteger ? Scalar.Type.INTEGER : Scalar.Type.NUMBER;
    return numbers.<Value>map(number -> new Scalar(place, number.toString(), type)).toList();
  }
}

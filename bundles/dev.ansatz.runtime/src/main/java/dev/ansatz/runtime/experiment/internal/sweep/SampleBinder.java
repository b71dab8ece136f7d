package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.api.settings.Range;
import dev.ansatz.api.settings.Setting;
import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.bind.Address;
import dev.ansatz.runtime.experiment.internal.bind.ModelChoices;
import dev.ansatz.runtime.experiment.internal.bind.Overrides;
import dev.ansatz.runtime.experiment.internal.bind.Sections;
import dev.ansatz.runtime.experiment.internal.bind.SettingsBinder;
import dev.ansatz.runtime.experiment.internal.yaml.Items;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Place;
import dev.ansatz.runtime.experiment.internal.yaml.Scalar;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the section {@code sweep.sample}: points that are drawn at random. */
final class SampleBinder {
  /** The keys of a parameter that is more than a list of values. */
  static final String VALUES = "values";

  static final String WHEN = "when";

  private static final Address SAMPLE = new Address("sweep.sample");
  private static final Address OVER = SAMPLE.child(ModelChoices.OVER);

  private final Overrides overrides;
  private final Mistakes mistakes;
  private final SettingsBinder settings;
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<String, List<Object>> listed = new LinkedHashMap<>();

  SampleBinder(Overrides overrides, Mistakes mistakes) {
    this.overrides = overrides;
    this.mistakes = mistakes;
    this.settings = new SettingsBinder(mistakes);
  }

  /**
   * Reads the section.
   *
   * @param section the section
   * @param seed the sweep's seed
   * @param models the models, where whole models vary
   * @param index the settings that there are; empty where that is not known for other mistakes
   */
  RandomDesign bind(
      Value section, long seed, List<ModelChoice> models, Optional<SettingIndex> index) {
    if (!(section instanceof Mapping sample)) {
      mistakes.add(section.place(), "sweep.sample must be a mapping; got " + section.shown());
      return new RandomDesign(0, seed, List.of());
    }
    Mapping values = sample.without(entry -> entry.key().equals(ModelChoices.OVER));
    int count =
        settings
            .bind(SampleSettings.defaults(), values, SAMPLE)
            .map(SampleSettings::count)
            .orElse(0);
    if (sample.get(ModelChoices.OVER).orElse(Mapping.EMPTY) instanceof Mapping over
        && !over.entries().isEmpty()) {
      over.entries().forEach(entry -> add(entry, models, index));
    } else {
      mistakes.add(
          section.place(),
          "sweep.sample.over must be a mapping of addresses to what is drawn from");
    }
    return new RandomDesign(count, seed, List.copyOf(parameters.values()));
  }

  private void add(Mapping.Entry entry, List<ModelChoice> models, Optional<SettingIndex> index) {
    if (entry.key().equals(Sections.MODEL)) {
      put(entry.key(), models, Map.of());
      return;
    }
    index.ifPresent(known -> known.check(entry.key(), entry.place(), mistakes));
    Optional<Setting> setting = index.flatMap(known -> known.get(entry.key()));
    if (entry.value() instanceof Items items && !items.values().isEmpty()) {
      put(entry.key(), choices(entry, items), Map.of());
    } else if (entry.value() instanceof Mapping mapping) {
      add(entry, mapping, setting);
    } else {
      mistakes.add(
          entry.value().place(),
          "%s must be a list of values, {from, to, scale}, or {values, when}; got %s"
              .formatted(OVER.child(entry.key()), entry.value().shown()));
    }
  }

  private void add(Mapping.Entry entry, Mapping mapping, Optional<Setting> setting) {
    Map<String, List<Object>> conditions =
        mapping
            .get(WHEN)
            .map(when -> new ConditionBinder(listed, mistakes).bind(OVER.child(entry.key()), when))
            .orElse(Map.of());
    Mapping rest = mapping.without(inner -> inner.key().equals(WHEN));
    if (rest.get(VALUES).orElse(null) instanceof Items items && !items.values().isEmpty()) {
      settings.refuseUnknown(rest, List.of(VALUES), OVER.child(entry.key()));
      put(entry.key(), choices(entry, items), conditions);
    } else {
      interval(entry, rest, setting)
          .ifPresent(
              space -> parameters.put(entry.key(), new Parameter(entry.key(), space, conditions)));
    }
  }

  private void put(
      String address, List<? extends Choice> choices, Map<String, List<Object>> conditions) {
    listed.put(address, choices.stream().map(Choice::shown).toList());
    Parameter.Space space = uniform -> choices.get((int) (uniform * choices.size()));
    parameters.put(address, new Parameter(address, space, conditions));
  }

  private List<Choice> choices(Mapping.Entry entry, Items items) {
    return items.values().stream().map(value -> choice(entry, value)).toList();
  }

  private Choice choice(Mapping.Entry entry, Value value) {
    return new SettingChoice(overrides, new Address(entry.key()), entry.place(), value);
  }

  private Optional<Parameter.Space> interval(
      Mapping.Entry entry, Mapping mapping, Optional<Setting> setting) {
    Address address = OVER.child(entry.key());
    List<String> missing =
        List.of("from", "to").stream().filter(key -> mapping.get(key).isEmpty()).toList();
    if (!missing.isEmpty()) {
      mistakes.add(
          mapping.place(),
          "%s must have from and to, or values; got no %s"
              .formatted(address, String.join(" and no ", missing)));
      return Optional.empty();
    }
    boolean whole = setting.filter(s -> s.kind() == Setting.Kind.INTEGER).isPresent();
    Range range = setting.map(Setting::range).orElse(Range.FINITE);
    return settings
        .bind(Interval.defaults(), mapping, address)
        .filter(interval -> isWithin(interval, range, whole, mapping, address))
        .map(interval -> uniform -> choice(entry, scalar(interval, uniform, whole, entry.place())));
  }

  private boolean isWithin(
      Interval interval, Range range, boolean whole, Mapping mapping, Address address) {
    return isWithin(interval.from(), "from", range, whole, mapping, address)
        & isWithin(interval.to(), "to", range, whole, mapping, address);
  }

  private boolean isWithin(
      double end, String key, Range range, boolean whole, Mapping mapping, Address address) {
    boolean fits = range.contains(end) && (!whole || end == Math.rint(end));
    if (!fits) {
      String rule = range.contains(end) ? "a whole number" : range.toString();
      Value value = mapping.get(key).orElse(mapping);
      mistakes.add(
          value.place(), "%s.%s must be %s; got %s".formatted(address, key, rule, value.shown()));
    }
    return fits;
  }

  private static Scalar scalar(Interval interval, double uniform, boolean whole, Place place) {
    return whole
        ? new Scalar(place, Long.toString(interval.integer(uniform)), Scalar.Type.INTEGER)
        : new Scalar(place, Double.toString(interval.number(uniform)), Scalar.Type.NUMBER);
  }
}

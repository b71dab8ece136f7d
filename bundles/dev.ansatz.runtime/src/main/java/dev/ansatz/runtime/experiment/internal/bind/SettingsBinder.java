package dev.ansatz.runtime.experiment.internal.bind;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Nearest;
import dev.ansatz.api.settings.Setting;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes settings records of sections. What a section does not say is as in the defaults. */
public final class SettingsBinder {
  private final Mistakes mistakes;

  /**
   * Makes a binder.
   *
   * @param mistakes takes what is wrong
   */
  public SettingsBinder(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /**
   * Makes a settings record.
   *
   * @return empty where something was refused
   */
  public <P extends Record> Optional<P> bind(P defaults, Mapping section, Address address) {
    @SuppressWarnings("unchecked")
    SettingsSchema<P> schema = SettingsSchema.of((Class<P>) defaults.getClass());
    refuseUnknown(section, schema.names(), address);
    List<Object> inherited = schema.values(defaults);
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < inherited.size(); i++) {
      Setting setting = schema.settings().get(i);
      value(setting, inherited.get(i), section, address.child(setting.name()))
          .ifPresent(values::add);
    }
    return values.size() == inherited.size()
        ? create(schema, values, section, address)
        : Optional.empty();
  }

  /**
   * Makes a settings record of what should be a section.
   *
   * @return empty where something was refused
   */
  public <P extends Record> Optional<P> bindGroup(P defaults, Value section, Address address) {
    if (section instanceof Mapping mapping) {
      return bind(defaults, mapping, address);
    }
    mistakes.add(
        section.place(),
        "%s must be a mapping of settings; got %s".formatted(address, section.shown()));
    return Optional.empty();
  }

  /** Notes a mistake for every key that is not among the names. */
  public void refuseUnknown(Mapping section, List<String> names, Address address) {
    for (Mapping.Entry entry : section.entries()) {
      if (!names.contains(entry.key())) {
        mistakes.add(
            entry.place(),
            "there is no setting '%s'%s"
                .formatted(address.child(entry.key()), Nearest.hint(entry.key(), names)));
      }
    }
  }

  private Optional<Object> value(
      Setting setting, Object inherited, Mapping section, Address address) {
    Optional<Value> given = section.get(setting.name());
    if (given.isEmpty()) {
      return Optional.of(inherited);
    } else if (setting.kind() == Setting.Kind.GROUP) {
      return bindGroup((Record) inherited, given.get(), address).map(record -> record);
    }
    return new Conversion(setting, mistakes).convert(address, given.get());
  }

  private <P extends Record> Optional<P> create(
      SettingsSchema<P> schema, List<Object> values, Mapping section, Address address) {
    try {
      return Optional.of(schema.create(values));
    } catch (InvalidSettingException e) {
      mistakes.add(
          section.get(e.setting()).map(Value::place).orElse(section.place()),
          "%s must be %s; got %s".formatted(address.child(e.setting()), e.rule(), e.value()));
    } catch (RuntimeException e) {
      mistakes.add(section.place(), "the settings of %s are refused: %s".formatted(address, e));
    }
    return Optional.empty();
  }
}

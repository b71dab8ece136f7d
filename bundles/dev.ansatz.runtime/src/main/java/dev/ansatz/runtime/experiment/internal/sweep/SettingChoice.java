package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.runtime.experiment.internal.bind.Address;
import dev.ansatz.runtime.experiment.internal.bind.Overrides;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Place;
import dev.ansatz.runtime.experiment.internal.yaml.Value;

/**
 * A value of a setting.
 *
 * @param overrides puts values into experiments
 * @param address the setting's address
 * @param place where the file says so
 * @param value the value
 */
record SettingChoice(Overrides overrides, Address address, Place place, Value value)
    implements Choice {

  @Override
  public Object shown() {
    return value.plain();
  }

  @Override
  public Mapping applyTo(Mapping root) {
    return overrides.apply(root, address, value, place);
  }
}

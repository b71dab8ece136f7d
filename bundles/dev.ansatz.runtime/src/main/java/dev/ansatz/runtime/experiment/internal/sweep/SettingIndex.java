package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.api.settings.Nearest;
import dev.ansatz.api.settings.Setting;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.bind.Address;
import dev.ansatz.runtime.experiment.internal.yaml.Place;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All settings of a plan by address. */
final class SettingIndex {
  private static final List<String> CHOICES = List.of("data.id", "model.id");

  private final Map<String, Setting> settings = new LinkedHashMap<>();

  /** Makes the index of some plans: what one of them has or more. */
  SettingIndex(List<Plan> plans) {
    plans.forEach(this::add);
  }

  private void add(Plan plan) {
    add(plan.data().settings(), new Address("data"));
    add(plan.model().settings(), Address.MODEL);
    addAll(plan.transforms(), "transforms");
    addAll(plan.metrics(), "metrics");
    addAll(plan.figures(), "figures");
    plan.fold().ifPresent(fold -> add(fold, new Address("fold")));
    add(plan.run(), new Address("run"));
  }

  /** Notes a mistake where there is no setting, nor a choice of plug-in, at an address. */
  void check(String address, Place place, Mistakes mistakes) {
    if (!settings.containsKey(address) && !CHOICES.contains(address)) {
      List<String> all = new ArrayList<>(settings.keySet());
      all.addAll(CHOICES);
      mistakes.add(
          place, "there is no setting '%s'%s".formatted(address, Nearest.hint(address, all)));
    }
  }

  /** Returns the setting at an address. */
  Optional<Setting> get(String address) {
    return Optional.ofNullable(settings.get(address));
  }

  /** Returns whether the setting at an address takes whole numbers. */
  boolean isInteger(String address) {
    return get(address).filter(setting -> setting.kind() == Setting.Kind.INTEGER).isPresent();
  }

  private void addAll(List<? extends Bound<?>> bounds, String section) {
    bounds.forEach(bound -> add(bound.settings(), new Address(section).child(bound.id())));
  }

  private <P extends Record> void add(P record, Address address) {
    @SuppressWarnings("unchecked")
    SettingsSchema<P> schema = SettingsSchema.of((Class<P>) record.getClass());
    List<Object> values = schema.values(record);
    for (int i = 0; i < values.size(); i++) {
      Setting setting = schema.settings().get(i);
      if (setting.kind() == Setting.Kind.GROUP) {
        add((Record) values.get(i), address.child(setting.name()));
      } else {
        settings.put(address.child(setting.name()).text(), setting);
      }
    }
  }
}

package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.bind.Address;
import dev.ansatz.runtime.experiment.internal.yaml.Items;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads when something that is drawn at random exists: where others have certain values.
 *
 * @param listed the values of what stands before it and is drawn from a list, by address
 * @param mistakes takes what is wrong
 */
record ConditionBinder(Map<String, List<Object>> listed, Mistakes mistakes) {

  /** Returns the values by address, leaving out what is refused. */
  Map<String, List<Object>> bind(Address address, Value when) {
    Map<String, List<Object>> conditions = new LinkedHashMap<>();
    if (!(when instanceof Mapping mapping)) {
      mistakes.add(
          when.place(),
          "%s.when must be a mapping of addresses to values; got %s"
              .formatted(address, when.shown()));
      return conditions;
    }
    for (Mapping.Entry entry : mapping.entries()) {
      List<Value> values =
          entry.value() instanceof Items items ? items.values() : List.of(entry.value());
      if (isKnown(entry, address) && arePossible(entry, values)) {
        conditions.put(entry.key(), values.stream().map(Value::plain).toList());
      }
    }
    return conditions;
  }

  private boolean isKnown(Mapping.Entry entry, Address address) {
    if (!listed.containsKey(entry.key())) {
      mistakes.add(
          entry.place(),
          "%s.when must name something that stands before it and has a list of values; got '%s'"
              .formatted(address, entry.key()));
    }
    return listed.containsKey(entry.key());
  }

  private boolean arePossible(Mapping.Entry entry, List<Value> values) {
    List<Object> known = listed.get(entry.key());
    for (Value value : values) {
      if (!known.contains(value.plain())) {
        mistakes.add(
            value.place(),
            "%s is never %s: it is drawn from %s".formatted(entry.key(), value.shown(), known));
        return false;
      }
    }
    return true;
  }
}

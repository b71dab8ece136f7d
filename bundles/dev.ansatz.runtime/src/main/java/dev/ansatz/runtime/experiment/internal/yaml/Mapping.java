package dev.ansatz.runtime.experiment.internal.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Values by key, in the order of the file; no key stands twice.
 *
 * @param place where it begins
 * @param entries what it holds
 */
public record Mapping(Place place, List<Entry> entries) implements Value {

  /** Nothing at all, in no file. */
  public static final Mapping EMPTY = new Mapping(Place.OVERRIDE, List.of());

  /** Makes a mapping. */
  public Mapping {
    entries = List.copyOf(entries);
  }

  /**
   * A key and its value.
   *
   * @param place where the key is written
   * @param key the key
   * @param value the value
   */
  public record Entry(Place place, String key, Value value) {}

  /** Returns the entry of a key. */
  public Optional<Entry> entry(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  /** Returns the value of a key. */
  public Optional<Value> get(String key) {
    return entry(key).map(Entry::value);
  }

  /** Returns the keys in order. */
  public List<String> keys() {
    return entries.stream().map(Entry::key).toList();
  }

  /** Returns the mapping with a value put in the place of the key's, or at the end. */
  public Mapping with(String key, Value value) {
    List<Entry> changed = new ArrayList<>();
    for (Entry entry : entries) {
      changed.add(entry.key().equals(key) ? new Entry(entry.place(), key, value) : entry);
    }
    if (entry(key).isEmpty()) {
      changed.add(new Entry(Place.OVERRIDE, key, value));
    }
    return new Mapping(place, changed);
  }

  /** Returns the mapping with an entry at the end. */
  public Mapping plus(Entry entry) {
    List<Entry> changed = new ArrayList<>(entries);
    changed.add(entry);
    return new Mapping(place, changed);
  }

  /** Returns the mapping without some of its entries. */
  public Mapping without(Predicate<Entry> dropped) {
    return new Mapping(place, entries.stream().filter(dropped.negate()).toList());
  }

  /** Returns the mapping without the keys that stand there without a value. */
  public Mapping withoutEmpty() {
    return without(entry -> entry.value().isNothing());
  }

  @Override
  public String shown() {
    return "a mapping";
  }

  @Override
  public Object plain() {
    Map<String, Object> plain = new LinkedHashMap<>();
    entries.forEach(entry -> plain.put(entry.key(), entry.value().plain()));
    return Collections.unmodifiableMap(plain);
  }
}

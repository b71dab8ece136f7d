package dev.ansatz.runtime.experiment.internal.bind;

import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.yaml.Items;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Place;
import dev.ansatz.runtime.experiment.internal.yaml.Scalar;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.plugins.PluginRegistry;
import dev.ansatz.runtime.plugins.PluginRegistry.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes plug-ins with settings of what names them: an id, or a mapping with an id. */
public final class PluginBinder {
  /** The key of the id, beside the keys of the settings. */
  public static final String ID = "id";

  /** The key of the name by which a sweep tells models apart, in place of their ids. */
  public static final String NAME = "name";

  private final PluginRegistry registry;
  private final Mistakes mistakes;

  /**
   * Makes a binder.
   *
   * @param registry finds plug-ins
   * @param mistakes takes what is wrong
   */
  public PluginBinder(PluginRegistry registry, Mistakes mistakes) {
    this.registry = registry;
    this.mistakes = mistakes;
  }

  /** A plug-in that the experiment names, and where. */
  public record Placed<T extends Plugin<?>>(Bound<T> bound, Place place) {}

  /** Returns the text that is or holds the id; empty where there is none. */
  public static Optional<Scalar> id(Value value) {
    if (value instanceof Mapping mapping) {
      return mapping.get(ID).filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }
    return value instanceof Scalar scalar ? Optional.of(scalar) : Optional.empty();
  }

  /** Returns what an element of a list is called: its name, or else its id. */
  public static Optional<Scalar> label(Value value) {
    Optional<Scalar> name =
        value instanceof Mapping mapping
            ? mapping.get(NAME).filter(Scalar.class::isInstance).map(Scalar.class::cast)
            : Optional.empty();
    return name.or(() -> id(value));
  }

  /** Returns the ids that a list names, whether there are such plug-ins or not. */
  public static List<String> ids(Optional<Value> list) {
    return list.filter(Items.class::isInstance).stream()
        .flatMap(items -> ((Items) items).values().stream())
        .flatMap(item -> id(item).stream())
        .map(Scalar::text)
        .toList();
  }

  /** Makes one plug-in; empty where something was refused. */
  public <T extends Plugin<?>> Optional<Bound<T>> bind(Kind<T> kind, Value value, Address address) {
    Optional<Scalar> id = id(value).filter(scalar -> scalar.asText().isPresent());
    if (id.isEmpty()) {
      refuse(kind, value, address);
    }
    return id.flatMap(text -> find(kind, text)).flatMap(found -> bind(found, value, address));
  }

  private void refuse(Kind<?> kind, Value value, Address address) {
    if (value instanceof Mapping mapping && mapping.get(ID).isPresent()) {
      Value id = mapping.get(ID).get();
      mistakes.add(
          id.place(),
          "%s must be the id of a %s; got %s"
              .formatted(address.child(ID), kind.noun(), id.shown()));
    } else {
      mistakes.add(
          value.place(),
          "%s must be the id of a %s, or a mapping with an id; got %s"
              .formatted(address, kind.noun(), value.shown()));
    }
  }

  /** Makes the plug-ins of a list, leaving out what was refused. */
  public <T extends Plugin<?>> List<Placed<T>> bindAll(Kind<T> kind, Value value, Address address) {
    if (!(value instanceof Items items)) {
      mistakes.add(value.place(), "%s must be a list; got %s".formatted(address, value.shown()));
      return List.of();
    }
    List<Placed<T>> all = new ArrayList<>();
    for (Value item : items.values()) {
      bind(kind, item, itemAddress(item, address))
          .ifPresent(bound -> all.add(new Placed<>(bound, item.place())));
    }
    return all;
  }

  private static Address itemAddress(Value item, Address list) {
    return id(item).flatMap(Scalar::asText).map(id -> list.child(id)).orElse(list);
  }

  private <T extends Plugin<?>> Optional<Found<T>> find(Kind<T> kind, Scalar id) {
    try {
      return Optional.of(registry.find(kind, id.text()));
    } catch (PluginException e) {
      mistakes.add(id.place(), e);
      return Optional.empty();
    }
  }

  private <T extends Plugin<?>> Optional<Bound<T>> bind(
      Found<T> found, Value value, Address address) {
    Mapping settings =
        value instanceof Mapping mapping
            ? mapping.without(entry -> entry.key().equals(ID))
            : new Mapping(value.place(), List.of());
    return new SettingsBinder(mistakes)
        .bind((Record) found.plugin().descriptor().defaults(), settings, address)
        .map(record -> new Bound<>(found.plugin(), record, found.origin()));
  }
}

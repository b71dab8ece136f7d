package dev.ansatz.runtime.experiment.internal.bind;

import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Place;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import dev.ansatz.runtime.experiment.internal.yaml.YamlReader;
import dev.ansatz.runtime.plugins.PluginRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Replaces settings of an experiment: {@code model.units=1000}. */
public final class Overrides {
  private final PluginRegistry registry;
  private final Mistakes mistakes;
  private final List<String> notes;

  /**
   * Makes the replacer.
   *
   * @param registry knows plug-ins' settings
   * @param mistakes takes what is wrong
   * @param notes takes a sentence for what the user should know
   */
  public Overrides(PluginRegistry registry, Mistakes mistakes, List<String> notes) {
    this.registry = registry;
    this.mistakes = mistakes;
    this.notes = notes;
  }

  /** A value and the address to put it at. */
  private record Override(Address address, Value value) {
    boolean choosesPlugin() {
      return address.text().equals(Sections.DATA)
          || address.text().equals(Sections.MODEL)
          || address.path().get(0).equals(Sections.SWEEP)
          || IdChange.concerns(address);
    }
  }

  /**
   * Returns the experiment with all overrides done: the choice of model and data first, then
   * whatever the experiment leaves open is filled in, then the rest in the order given.
   */
  public Mapping apply(Mapping root, List<String> texts) {
    List<Override> overrides = new ArrayList<>();
    texts.forEach(text -> parse(text).ifPresent(overrides::add));
    overrides.sort(Comparator.comparing(override -> !override.choosesPlugin()));
    Mapping changed = root;
    boolean isFilled = false;
    for (Override override : overrides) {
      if (!isFilled && !override.choosesPlugin()) {
        changed = new Defaults(registry, notes).fill(changed);
        isFilled = true;
      }
      changed = apply(changed, override.address(), override.value(), Place.OVERRIDE);
    }
    List<String> untold = isFilled ? new ArrayList<>() : notes;
    return new Defaults(registry, untold).fill(changed.withoutEmpty());
  }

  /** Returns the experiment with one value replaced. */
  public Mapping apply(Mapping root, Address address, Value value, Place place) {
    Mapping changed = new TreeEditor(mistakes, place).set(root, address, value);
    return IdChange.concerns(address)
        ? new IdChange(registry, notes).dropForeign(root, changed, address)
        : changed;
  }

  private Optional<Override> parse(String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      mistakes.add(Place.OVERRIDE, "an override must be address=value; got " + text);
      return Optional.empty();
    }
    Address address = new Address(text.substring(0, equals).strip());
    return new YamlReader(mistakes, place -> Place.OVERRIDE)
        .read(text.substring(equals + 1))
        .map(value -> new Override(address, value));
  }
}

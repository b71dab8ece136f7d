package dev.ansatz.runtime.plugins;

import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.runtime.plugins.internal.Lookup;
import java.util.Comparator;
import java.util.List;

/** A registry of given plug-ins, for tests outside a framework. */
public final class ListedPlugins implements PluginRegistry {
  private static final Origin ORIGIN = new Origin("dev.ansatz.test", "1.0.0");

  private final List<Claimed> plugins;

  private ListedPlugins(List<Claimed> plugins) {
    this.plugins = plugins;
  }

  /** Makes a registry of plug-ins, all of one bundle. */
  public static ListedPlugins of(Plugin<?>... plugins) {
    return new ListedPlugins(
        List.of(plugins).stream().map(plugin -> new Claimed(plugin, ORIGIN)).toList());
  }

  private record Claimed(Plugin<?> plugin, Origin origin) implements Lookup.Claim {
    String id() {
      return plugin.descriptor().id();
    }
  }

  @Override
  public List<Listing> list(Kind<?> kind) {
    return ofKind(kind).stream()
        .map(c -> new Listing(c.id(), c.plugin().descriptor().title(), c.origin()))
        .sorted(Comparator.comparing(Listing::id))
        .toList();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends Plugin<?>> Found<T> find(Kind<T> kind, String id) {
    List<Claimed> all = ofKind(kind);
    List<Claimed> claims = all.stream().filter(c -> c.id().equals(id)).toList();
    Claimed only = Lookup.only(kind, id, claims, all.stream().map(Claimed::id).sorted().toList());
    return new Found<>((T) only.plugin(), only.origin());
  }

  private List<Claimed> ofKind(Kind<?> kind) {
    return plugins.stream().filter(c -> kind.service().isInstance(c.plugin())).toList();
  }
}

package dev.ansatz.workbench.internal.fake;

import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.Origin;
import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.plugins.PluginRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists what a test says is plugged in; finds what a test has made. */
public final class FakePlugins implements PluginRegistry {
  private final Map<String, List<Listing>> listings = new TreeMap<>();
  private final Map<String, Plugin<?>> plugins = new TreeMap<>();

  /** Lists a plug-in that is not there. */
  public FakePlugins list(Kind<?> kind, String id, String title) {
    Listing listing = new Listing(id, title, new Origin("dev.ansatz.fake", "1.0.0"));
    listings.computeIfAbsent(kind.noun(), noun -> new ArrayList<>()).add(listing);
    return this;
  }

  /** Lists a plug-in. */
  public FakePlugins add(Kind<?> kind, Plugin<?> plugin) {
    String id = plugin.descriptor().id();
    plugins.put(kind.noun() + " " + id, plugin);
    return list(kind, id, plugin.descriptor().title());
  }

  @Override
  public List<Listing> list(Kind<?> kind) {
    return List.copyOf(listings.getOrDefault(kind.noun(), List.of()));
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends Plugin<?>> Found<T> find(Kind<T> kind, String id) {
    Plugin<?> plugin = plugins.get(kind.noun() + " " + id);
    if (plugin == null) {
      throw new PluginException("there is no %s '%s'".formatted(kind.noun(), id));
    }
    return new Found<>((T) plugin, new Origin("dev.ansatz.fake", "1.0.0"));
  }
}

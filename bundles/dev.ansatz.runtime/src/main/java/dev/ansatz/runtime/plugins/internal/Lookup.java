package dev.ansatz.runtime.plugins.internal;

import dev.ansatz.api.settings.Nearest;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.Origin;
import dev.ansatz.runtime.plugins.PluginException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of every registry: an id is known, and claimed once. */
public final class Lookup {
  private Lookup() {}

  /**
   * Returns the only one.
   *
   * @param claims those that claim the id
   * @param known all ids of the kind
   * @throws PluginException where none claims the id, or more than one
   */
  public static <T extends Claim> T only(
      Kind<?> kind, String id, List<T> claims, Collection<String> known) {
    if (claims.isEmpty()) {
      throw new PluginException(unknown(kind, id, known));
    } else if (claims.size() > 1) {
      String bundles =
          claims.stream()
              .map(claim -> words(claim.origin()))
              .sorted()
              .collect(Collectors.joining(" and "));
      throw new PluginException(
          "the %s '%s' must come from one bundle; got it from %s: keep one of them"
              .formatted(kind.noun(), id, bundles));
    }
    return claims.get(0);
  }

  /** What a registry knows of a plug-in before it is created. */
  public interface Claim {

    /** Returns the bundle. */
    Origin origin();
  }

  /** Returns a bundle's name and version. */
  public static String words(Origin origin) {
    return origin.bundle() + " " + origin.version();
  }

  private static String unknown(Kind<?> kind, String id, Collection<String> known) {
    String hint =
        Nearest.to(id, known).map(nearest -> "did you mean '" + nearest + "'? ").orElse("");
    String all =
        known.isEmpty()
            ? "no %s is plugged in".formatted(kind.noun())
            : "known %s: %s".formatted(kind.plural(), String.join(", ", known));
    return "there is no %s '%s'; %s%s".formatted(kind.noun(), id, hint, all);
  }
}

package dev.ansatz.launcher.tests;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which bundles of ours a bundle of ours may stand on. */
final class Floors {
  private static final Set<String> PLUGIN_GROUND =
      Set.of("api", "compute", "formats", "autodiff", "nn");
  private static final Set<String> KERNELS_GROUND = Set.of("api", "compute");
  private static final List<String> PLUGINS =
      List.of("data", "model", "metrics", "views", "optimizers");
  private static final Map<String, Set<String>> ALLOWED =
      new TreeMap<>(
          Map.of(
              "api", Set.of(),
              "compute", Set.of("api"),
              "formats", Set.of("api"),
              "figures", Set.of("api"),
              "autodiff", Set.of("api", "compute"),
              "nn", Set.of("api", "compute", "autodiff"),
              "tck", Set.of("api"),
              "runtime", Set.of("api", "formats"),
              "cli", Set.of("api", "runtime", "figures"),
              "workbench", Set.of("api", "runtime", "figures", "formats")));

  private Floors() {}

  /** Returns whether a bundle may import from another; both are names without dev.ansatz. */
  static boolean allows(String from, String to) {
    return to.startsWith("lib.") || ground(from).contains(to);
  }

  private static Set<String> ground(String bundle) {
    if (bundle.startsWith("compute.")) {
      return KERNELS_GROUND;
    }
    boolean plugin = PLUGINS.contains(bundle.replaceAll("\\..*", ""));
    Set<String> ground = plugin ? PLUGIN_GROUND : ALLOWED.get(bundle);
    if (ground == null) {
      throw new AssertionError("give the bundle dev.ansatz." + bundle + " a floor in Floors");
    }
    return ground;
  }
}

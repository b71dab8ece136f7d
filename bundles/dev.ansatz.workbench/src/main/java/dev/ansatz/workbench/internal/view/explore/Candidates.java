package dev.ansatz.workbench.internal.view.explore;

import dev.ansatz.api.model.Model;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.plugins.PluginRegistry;
import dev.ansatz.runtime.store.RunIndex;
import dev.ansatz.runtime.store.RunQuery;
import dev.ansatz.runtime.store.StoredRun;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the runs of a workspace whose models have a capability. */
final class Candidates {
  private static final int MOST = 8;
  private static final int LOOKED_AT = 500;
  private static final String MODEL = "model.id";

  private Candidates() {}

  /**
   * Returns a few: the newest of each name, then the newest of all; and trials of sweeps where
   * there are no others. Takes time: creates plug-ins and asks the index.
   */
  static List<StoredRun> find(
      PluginRegistry plugins, RunIndex index, Class<? extends Model> capability) {
    Set<Object> able =
        plugins.list(Kind.MODEL).stream()
            .map(PluginRegistry.Listing::id)
            .filter(id -> isAble(plugins, id, capability))
            .collect(Collectors.toSet());
    List<StoredRun> runs = those(index, able, false);
    return runs.isEmpty() ? those(index, able, true) : runs;
  }

  private static List<StoredRun> those(RunIndex index, Set<Object> able, boolean trials) {
    RunQuery query =
        new RunQuery(
            List.of(),
            Set.of(),
            trials,
            Optional.empty(),
            false,
            LOOKED_AT,
            Optional.of(Set.of(MODEL)));
    List<StoredRun> all =
        index.list(query).stream()
            .filter(run -> able.contains(run.settings().get(MODEL)))
            .filter(run -> Files.isRegularFile(run.dir().resolve("model.json")))
            .toList();
    return choose(all);
  }

  /** Many runs of one experiment leave room for the others. */
  static List<StoredRun> choose(List<StoredRun> newestFirst) {
    Set<String> names = new HashSet<>();
    Set<StoredRun> chosen = new LinkedHashSet<>();
    newestFirst.stream().filter(run -> names.add(run.name())).forEach(chosen::add);
    chosen.addAll(newestFirst);
    return chosen.stream().limit(MOST).toList();
  }

  private static boolean isAble(
      PluginRegistry plugins, String id, Class<? extends Model> capability) {
    try {
      return plugins.find(Kind.MODEL, id).plugin().abilities().offers(capability);
    } catch (PluginException e) {
      System.getLogger(Candidates.class.getName())
          .log(System.Logger.Level.DEBUG, "the model " + id + " cannot be asked", e);
      return false;
    }
  }
}

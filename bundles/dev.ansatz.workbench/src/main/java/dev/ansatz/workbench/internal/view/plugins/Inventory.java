package dev.ansatz.workbench.internal.view.plugins;

import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginFile;
import dev.ansatz.runtime.plugins.PluginHealth.Problem;
import dev.ansatz.runtime.plugins.PluginRegistry.Listing;
import dev.ansatz.workbench.internal.session.Platform;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts together what the registry, the folders and the health of plug-ins know. */
final class Inventory {
  private final List<PluginFile> files;
  private final List<Problem> problems;
  private final List<PluginRow> rows = new ArrayList<>();
  private final Set<PluginFile> giving = new LinkedHashSet<>();

  private Inventory(List<PluginFile> files, List<Problem> problems) {
    this.files = files;
    this.problems = new ArrayList<>(problems);
  }

  /** Looks at everything: what failed first, then by kind and id. Takes time. */
  static List<PluginRow> take(Platform platform) {
    Inventory inventory = new Inventory(platform.folders().files(), platform.health().problems());
    for (Kind<?> kind : Kind.all()) {
      platform.plugins().list(kind).forEach(listing -> inventory.add(kind, listing));
    }
    inventory.addSilentFiles();
    List<PluginRow> all = new ArrayList<>();
    inventory.problems.forEach(it -> all.add(PluginRow.problem(it.subject(), it.reason())));
    inventory.rows.stream().filter(Inventory::failed).forEach(all::add);
    inventory.rows.stream().filter(row -> !failed(row)).forEach(all::add);
    return List.copyOf(all);
  }

  private static boolean failed(PluginRow row) {
    return row.state() == PluginRow.State.FAILED;
  }

  private void add(Kind<?> kind, Listing listing) {
    Optional<PluginFile> file = files.stream().filter(it -> it.gives(listing.origin())).findFirst();
    file.ifPresent(giving::add);
    rows.add(PluginRow.running(kind, listing, file));
  }

  /** The files that no plug-in comes from. */
  private void addSilentFiles() {
    for (PluginFile file : files) {
      if (!giving.contains(file)) {
        rows.add(silent(file));
      }
    }
  }

  private PluginRow silent(PluginFile file) {
    if (!file.enabled()) {
      return PluginRow.file(PluginRow.State.DISABLED, file, "");
    }
    List<Problem> own = problems.stream().filter(problem -> isOf(problem, file)).toList();
    problems.removeAll(own);
    String reason = String.join(" ", own.stream().map(Problem::reason).toList());
    return PluginRow.file(
        own.isEmpty() ? PluginRow.State.EMPTY : PluginRow.State.FAILED, file, reason);
  }

  /** Problems name a bundle, with or without its version, or a file. */
  private static boolean isOf(Problem problem, PluginFile file) {
    String subject = problem.subject();
    return subject.equals(file.bundle())
        || subject.equals(file.bundle() + " " + file.version())
        || subject.equals(file.file().getFileName().toString());
  }
}

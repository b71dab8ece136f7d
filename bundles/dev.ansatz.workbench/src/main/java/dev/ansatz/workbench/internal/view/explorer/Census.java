package dev.ansatz.workbench.internal.view.explorer;

import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginRegistry;
import dev.ansatz.runtime.store.RunIndex;
import dev.ansatz.runtime.store.RunQuery;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Counts what there is in a workspace: files, runs, data sets, plug-ins. Takes time. */
final class Census {
  private static final int DEEPEST = 8;
  private static final int MOST = 100;
  private static final RunQuery ALL =
      new RunQuery(
          List.of(),
          Set.of(),
          true,
          Optional.empty(),
          false,
          Integer.MAX_VALUE,
          Optional.of(Set.of()));

  private final Path experiments;
  private final RunIndex index;
  private final PluginRegistry plugins;
  private final DataShelf shelf;
  private long version = -1;
  private Branch runs;

  Census(Session session) {
    experiments = session.workspace().experiments();
    index = session.index();
    plugins = session.platform().plugins();
    shelf = new DataShelf(session.platform());
  }

  /** Returns the whole tree below a root that is not shown. */
  Branch take() throws IOException {
    return new Branch(
        new Entry.Group("root", "", "", ""), List.of(experiments(), runs(), data(), plugins()));
  }

  private Branch experiments() throws IOException {
    List<Branch> files = Files.isDirectory(experiments) ? files(experiments, 0) : List.<Branch>of();
    return group("experiments", "Experiments", "experiment", "", files);
  }

  private static Branch group(
      String key, String label, String icon, String remark, List<Branch> children) {
    return new Branch(new Entry.Group(key, label, icon, remark), children);
  }

  private static List<Branch> files(Path folder, int depth) throws IOException {
    List<Branch> folders = new ArrayList<>();
    List<Branch> files = new ArrayList<>();
    List<Path> paths;
    try (Stream<Path> found = Files.list(folder)) {
      paths = found.sorted(Comparator.comparing(Census::lower)).toList();
    }
    for (Path path : paths) {
      if (Files.isDirectory(path)
          && depth < DEEPEST
          && !path.getFileName().toString().startsWith(".")) {
        folders.add(new Branch(new Entry.Folder(path), files(path, depth + 1)));
      } else if (Names.isExperiment(path)) {
        files.add(Branch.leaf(new Entry.Experiment(path)));
      }
    }
    folders.addAll(files);
    return folders;
  }

  private static String lower(Path path) {
    return path.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  // The files change often while one types; the runs are many and change seldom.
  private Branch runs() {
    long now = index.version();
    if (now != version) {
      version = now;
      runs = allRuns();
    }
    return runs;
  }

  private Branch allRuns() {
    Map<String, List<Branch>> byName = new LinkedHashMap<>();
    Map<String, List<Branch>> trials = new LinkedHashMap<>();
    List<StoredRun> all = index.list(ALL);
    for (StoredRun run : all) {
      if (run.kind() == StoredRun.Kind.TRIAL) {
        String sweep = run.id().substring(0, run.id().indexOf('/'));
        trials.computeIfAbsent(sweep, s -> new ArrayList<>()).add(Branch.leaf(new Entry.Run(run)));
      }
    }
    for (StoredRun run : all) {
      if (run.kind() != StoredRun.Kind.TRIAL) {
        List<Branch> below = new ArrayList<>(trials.getOrDefault(run.id(), List.of()));
        below.sort(Comparator.comparing(branch -> branch.entry().key()));
        byName
            .computeIfAbsent(run.name(), name -> new ArrayList<>())
            .add(new Branch(new Entry.Run(run), below));
      }
    }
    List<Branch> groups = new ArrayList<>();
    byName.forEach(
        (name, some) -> groups.add(group("runs " + name, name, "runs", count(some), newest(some))));
    return group("runs", "Runs", "runs", "", groups);
  }

  // A tree of thousands is slow and of no use: the table of runs finds any of them.
  private static List<Branch> newest(List<Branch> some) {
    if (some.size() <= MOST) {
      return some;
    }
    List<Branch> shown = new ArrayList<>(some.subList(0, MOST));
    String more = "… %d more: see Runs".formatted(some.size() - MOST);
    shown.add(
        Branch.leaf(new Entry.Plugin("more", more, "runs", "The view Runs has all of them.")));
    return shown;
  }

  private static String count(List<Branch> some) {
    return String.valueOf(some.size());
  }

  private Branch data() {
    return group("data", "Data", "data", "", shelf.list());
  }

  private Branch plugins() {
    List<Branch> kinds = new ArrayList<>();
    for (Kind<?> kind : Kind.all()) {
      List<Branch> some =
          plugins.list(kind).stream()
              .map(it -> Branch.leaf(new Entry.Plugin(it.id(), it.title(), "plugin", it.id())))
              .toList();
      String title =
          kind.plural().substring(0, 1).toUpperCase(Locale.ROOT) + kind.plural().substring(1);
      kinds.add(group(kind.noun(), title.replace('-', ' '), "plugin", count(some), some));
    }
    return group("plugins", "Plug-ins", "plugin", "", kinds);
  }
}

package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Deletes the folders of runs, after the user has confirmed it. */
final class RunDeleter {
  private static final String TITLE = "Delete runs";

  private final Session session;

  RunDeleter(Session session) {
    this.session = session;
  }

  /** Deletes runs but those under way, which are told of. */
  void delete(List<Path> dirs) {
    session
        .background()
        .run(() -> refusals(dirs), refusals -> confirm(dirs, refusals), this::failed);
  }

  private List<String> refusals(List<Path> dirs) {
    List<String> refusals = new ArrayList<>();
    for (Path dir : dirs) {
      Optional<StoredRun> run = session.platform().runs().read(dir);
      if (run.isPresent() && run.get().state() == RunState.RUNNING) {
        refusals.add("%s is under way; stop it first.".formatted(run.get().id()));
      } else if (run.isPresent() && run.get().kind() == StoredRun.Kind.TRIAL) {
        refusals.add("%s belongs to its sweep; delete the sweep.".formatted(run.get().id()));
      }
    }
    return refusals;
  }

  private void confirm(List<Path> dirs, List<String> refusals) {
    if (!refusals.isEmpty()) {
      session.stage().tell(TITLE, refusals.get(0));
      return;
    }
    String what = dirs.size() == 1 ? "the run " + dirs.get(0).getFileName() : dirs.size() + " runs";
    String question =
        "Delete %s with all models and figures? This cannot be undone.".formatted(what);
    if (session.stage().confirm(TITLE, question, "Delete")) {
      session.selection().runs().set(List.of());
      session.background().run(() -> remove(dirs), this::done, this::failed);
    }
  }

  private int remove(List<Path> dirs) {
    dirs.forEach(session.platform().runs()::delete);
    return dirs.size();
  }

  private void done(int count) {
    session.watch().refresh();
    session.stage().say(count == 1 ? "The run is deleted." : count + " runs are deleted.");
  }

  private void failed(Exception e) {
    session.watch().refresh();
    session.stage().tell(TITLE, "Not all can be deleted: " + e.getMessage());
  }
}

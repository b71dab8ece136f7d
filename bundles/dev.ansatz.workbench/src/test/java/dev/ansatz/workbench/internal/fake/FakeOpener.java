package dev.ansatz.workbench.internal.fake;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.store.RunOpener;
import java.nio.file.Path;
import java.util.Optional;

/** Finds nothing in any folder. */
public final class FakeOpener implements RunOpener {
  @Override
  public Plan plan(Path dir, Optional<Path> dataFolder) {
    throw nothing(dir);
  }

  @Override
  public Dataset data(Plan plan, Progress progress, StopToken stop) {
    throw new DataException("there is no data of " + plan.name());
  }

  @Override
  public Model model(Path dir) {
    throw nothing(dir);
  }

  private static DataException nothing(Path dir) {
    return new DataException("there is nothing to open in " + dir);
  }
}

package dev.ansatz.runtime.store.internal.index;

import dev.ansatz.runtime.store.RunIndex;
import dev.ansatz.runtime.store.RunStore;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.runtime.store.internal.Removal;
import dev.ansatz.runtime.store.internal.StoredFolder;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** The run store as a service. SQLite is loaded when the first index is opened. */
@Component
public final class StoreService implements RunStore {

  @Override
  public RunIndex open(Path workspace) {
    return new SqliteIndex(workspace);
  }

  @Override
  public Optional<StoredRun> read(Path dir) {
    return StoredFolder.read(dir);
  }

  @Override
  public void delete(Path dir) {
    Removal.of(dir);
  }
}

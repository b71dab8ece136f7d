package dev.ansatz.runtime.store.internal;

import dev.ansatz.runtime.engine.FolderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Removes the folders of runs. The record goes last: what is left of a removal still is a run. */
public final class Removal {
  private static final List<String> RECORDS = List.of("run.json", "sweep.json");

  private Removal() {}

  /**
   * Removes a folder.
   *
   * @throws FolderException where it is no run's, is in use, or something cannot be removed
   */
  public static void of(Path dir) {
    if (RECORDS.stream().noneMatch(record -> Files.isRegularFile(dir.resolve(record)))) {
      throw new FolderException("%s is not the folder of a run: it has no run.json".formatted(dir));
    }
    try {
      Path folder = dir.toRealPath();
      try (FolderLock lock = FolderLock.take(folder).orElseThrow(() -> inUse(dir))) {
        empty(folder);
      }
      Files.delete(folder);
    } catch (IOException | StoreException e) {
      throw new FolderException("%s cannot be removed: %s".formatted(dir, e.getMessage()));
    }
  }

  private static FolderException inUse(Path dir) {
    return new FolderException(
        "a run that is under way cannot be removed; one is at work in %s: stop it first"
            .formatted(dir));
  }

  private static void empty(Path folder) throws IOException {
    List<Path> entries;
    try (Stream<Path> all = Files.list(folder)) {
      entries = all.filter(entry -> !entry.endsWith(FolderLock.FILE)).toList();
    }
    entries.stream().filter(entry -> !isRecord(entry)).forEach(RunFolder::delete);
    entries.stream().filter(Removal::isRecord).forEach(RunFolder::delete);
  }

  private static boolean isRecord(Path entry) {
    return RECORDS.contains(entry.getFileName().toString());
  }
}

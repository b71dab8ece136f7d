package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.formats.Safetensors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The checkpoints in a run's folder: {@code checkpoint/<step>-<hash>.safetensors}. A file appears
 * whole, is on the disk before an older one goes, and carries the SHA-256 of its contents in its
 * name. The latest two are kept. One thread uses it.
 */
public final class Checkpoints {
  /** The folder's name. */
  public static final String FOLDER = "checkpoint";

  private static final String ENDING = ".safetensors";
  private static final int KEPT = 2;

  private final Path dir;

  /** Makes the checkpoints of a run's folder; writes nothing yet. */
  public Checkpoints(Path run) {
    this.dir = run.resolve(FOLDER);
  }

  /**
   * Writes a checkpoint, then removes those before the last one.
   *
   * @throws StoreException where it cannot be written; the others are still there
   */
  public void write(Checkpoint checkpoint) {
    Path temporary = dir.resolve("next.tmp");
    try {
      if (!Files.isDirectory(dir)) {
        Files.createDirectory(dir);
      }
      String hash = Hash.writing(temporary, CheckpointFile.encode(checkpoint)::write);
      WholeFile.rename(
          temporary, dir.resolve("%019d-%s%s".formatted(checkpoint.steps(), hash, ENDING)));
      List<Path> files = newestFirst();
      for (Path old : files.subList(Math.min(KEPT, files.size()), files.size())) {
        Files.delete(old);
      }
    } catch (IOException e) {
      discard(temporary);
      throw new StoreException(dir, "a checkpoint", e);
    }
  }

  /**
   * Reads the latest checkpoint that is whole.
   *
   * @param damaged takes a sentence for each one that is not
   */
  public Optional<Checkpoint> latest(List<String> damaged) {
    for (Path file : files()) {
      try {
        return Optional.of(read(file));
      } catch (IOException | RuntimeException e) {
        damaged.add("the checkpoint %s cannot be used: %s".formatted(file, e.getMessage()));
      }
    }
    return Optional.empty();
  }

  private List<Path> files() {
    try {
      return newestFirst();
    } catch (IOException e) {
      return List.of();
    }
  }

  private List<Path> newestFirst() throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return new ArrayList<>(
          files
              .filter(file -> file.getFileName().toString().endsWith(ENDING))
              .sorted(Comparator.reverseOrder())
              .toList());
    }
  }

  private static Checkpoint read(Path file) throws IOException {
    String name = file.getFileName().toString();
    String hash = name.substring(name.indexOf('-') + 1, name.length() - ENDING.length());
    if (!Hash.of(file).equals(hash)) {
      throw new DataException("its contents do not match the hash in its name");
    }
    return CheckpointFile.decode(Safetensors.read(file));
  }

  private static void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      System.getLogger(Checkpoints.class.getName())
          .log(System.Logger.Level.DEBUG, "cannot remove " + file, e);
    }
  }

  /** Removes all checkpoints, where that can be done. */
  public void remove() {
    try {
      RunFolder.delete(dir);
    } catch (StoreException e) {
      System.getLogger(Checkpoints.class.getName())
          .log(System.Logger.Level.DEBUG, "cannot remove " + dir, e);
    }
  }
}

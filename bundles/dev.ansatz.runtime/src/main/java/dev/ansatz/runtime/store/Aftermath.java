package dev.ansatz.runtime.store;

import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.json.JsonException;
import dev.ansatz.runtime.store.internal.FolderLock;
import dev.ansatz.runtime.store.internal.ProcessMark;
import dev.ansatz.runtime.store.internal.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is true of a run whose record says that it is under way. Where its process is gone (killed,
 * a power cut, a full disk that took not even the last word) it was killed, and the record is made
 * to say so.
 */
public final class Aftermath {
  /** Why a run counts as killed. */
  public static final String REASON = "its process ended before it did";

  private static final List<String> RECORDS = List.of("run.json", "sweep.json");

  private Aftermath() {}

  /**
   * Returns whether a process is at work in a folder: in this process, too.
   *
   * @param dir the folder of a run or a sweep
   */
  public static boolean isAtWork(Path dir) {
    try {
      return FolderLock.isTaken(dir);
    } catch (IOException e) {
      return ProcessMark.of(map(dir.resolve("times.json"))).isAlive();
    }
  }

  /**
   * Returns whether a run was killed: its record says that it is running, and nobody is at work.
   * The record is rewritten to say so, where it can be.
   *
   * @param dir the folder of a run or a sweep
   */
  public static boolean isKilled(Path dir) {
    Optional<Path> record = record(dir);
    if (record.isEmpty() || !claimsToRun(record.get()) || isAtWork(dir)) {
      return state(record).equals(RunState.KILLED.name());
    }
    try (FolderLock lock = FolderLock.take(dir).orElse(null)) {
      boolean killed = lock != null && claimsToRun(record.get());
      if (killed) {
        rewrite(record.get());
      }
      return killed;
    } catch (IOException e) {
      return claimsToRun(record.get());
    }
  }

  private static Optional<Path> record(Path dir) {
    return RECORDS.stream().map(dir::resolve).filter(Files::isRegularFile).findFirst();
  }

  private static boolean claimsToRun(Path record) {
    return state(Optional.of(record)).equals(RunState.RUNNING.name());
  }

  private static String state(Optional<Path> record) {
    return record.map(file -> String.valueOf(map(file).get("state"))).orElse("");
  }

  private static void rewrite(Path record) throws IOException {
    Map<Object, Object> map = new LinkedHashMap<>(map(record));
    map.put("state", RunState.KILLED.name());
    map.put("exit", null);
    map.put("reason", REASON);
    byte[] bytes = (Json.text(map) + "\n").getBytes(StandardCharsets.UTF_8);
    WholeFile.replace(record, out -> out.write(bytes));
  }

  private static Map<?, ?> map(Path file) {
    try {
      return Json.read(Files.readString(file)) instanceof Map<?, ?> map ? map : Map.of();
    } catch (IOException | JsonException e) {
      return Map.of();
    }
  }
}

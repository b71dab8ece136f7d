package dev.ansatz.runtime.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which process is or was at work in a folder. Numbers of processes are used again; together with
 * the time of its beginning and the machine's start it is this one.
 *
 * @param pid its number
 * @param begun when it began, as the system tells; empty where it does not
 * @param boot what names the machine and its latest start; empty where the system has no such name
 */
public record ProcessMark(long pid, String begun, String boot) {
  private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");

  /** Returns the mark of this process. */
  public static ProcessMark current() {
    return of(ProcessHandle.current());
  }

  private static ProcessMark of(ProcessHandle handle) {
    return new ProcessMark(
        handle.pid(), handle.info().startInstant().map(Instant::toString).orElse(""), bootId());
  }

  private static String bootId() {
    try {
      return Files.readString(BOOT_ID).strip();
    } catch (IOException e) {
      return "";
    }
  }

  /** Reads a mark; whatever is not there matches nothing. */
  public static ProcessMark of(Map<?, ?> map) {
    return new ProcessMark(
        map.get("process") instanceof Number pid ? pid.longValue() : -1,
        String.valueOf(map.get("processBegun")),
        String.valueOf(map.get("boot")));
  }

  /** Returns the mark for a file. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("process", pid);
    map.put("processBegun", begun);
    map.put("boot", boot);
    return map;
  }

  /** Returns whether the process is alive on this machine. */
  public boolean isAlive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(p -> of(p).equals(this))
        .isPresent();
  }
}

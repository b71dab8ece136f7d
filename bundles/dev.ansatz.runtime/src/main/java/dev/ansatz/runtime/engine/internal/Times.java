package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.store.internal.ProcessMark;
import dev.ansatz.runtime.store.internal.RunFolder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * What stands in {@code times.json}: everything about a run that is a time or differs between equal
 * runs. Its process is there from the beginning, so that a run whose process is gone can be told
 * from one that is under way. Safe from several threads.
 */
final class Times {
  /** The file's name. */
  static final String FILE = "times.json";

  private final String id;
  private final String started;
  private final List<Object> resumed;
  private final Map<String, Object> notes = new LinkedHashMap<>();
  private final Map<String, Object> seconds = Collections.synchronizedMap(new LinkedHashMap<>());

  Times(RunFolder folder) {
    Past past = Past.of(folder);
    this.id = folder.id();
    this.started = past.started().isEmpty() ? text(Instant.now()) : past.started();
    this.resumed = new CopyOnWriteArrayList<>(past.resumed());
  }

  /** The run goes on. */
  void resumed(long steps, List<String> what) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("at", text(Instant.now()));
    map.put("afterStep", steps);
    map.put("notes", what);
    resumed.add(map);
  }

  /** Does something and takes its time. */
  <T> T measure(String phase, Supplier<T> work) {
    long begin = System.nanoTime();
    try {
      return work.get();
    } finally {
      seconds.put(phase, (System.nanoTime() - begin) / 1e9);
    }
  }

  /** Takes something else that is a time. */
  void note(String key, Object value) {
    notes.put(key, value);
  }

  Map<String, Object> atBegin() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", id);
    map.put("started", started);
    map.putAll(ProcessMark.current().toMap());
    map.put("host", host());
    if (!resumed.isEmpty()) {
      map.put("resumed", resumed);
    }
    map.putAll(notes);
    return map;
  }

  Map<String, Object> atEnd() {
    Map<String, Object> map = atBegin();
    map.put("ended", text(Instant.now()));
    map.put("seconds", copyOfSeconds());
    return map;
  }

  private Map<String, Object> copyOfSeconds() {
    synchronized (seconds) {
      return new LinkedHashMap<>(seconds);
    }
  }

  private static String text(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS).toString();
  }

  private static Map<String, Object> host() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("java", System.getProperty("java.runtime.version"));
    map.put("vm", System.getProperty("java.vm.name"));
    map.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    map.put("processors", Runtime.getRuntime().availableProcessors());
    return map;
  }
}

package dev.ansatz.runtime.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The runs of one workspace, found fast. Safe from several threads, and beside other processes that
 * use the same workspace.
 *
 * <p>The folders are the truth, and the index follows them: {@link #refresh} re-reads what has
 * changed. Its file lies in {@code .ansatz} and may be removed at any time. Where it cannot be
 * written, it is kept in memory; where it is corrupt, it is set aside and made anew. {@link #notes}
 * tells of that.
 */
public interface RunIndex extends AutoCloseable {

  /** Returns the workspace. */
  Path workspace();

  /**
   * Looks at all folders and re-reads those that have changed.
   *
   * @return how many entries have changed
   */
  int refresh();

  /**
   * Re-reads the folder of one run.
   *
   * @param dir a folder below {@code runs}
   */
  void register(Path dir);

  /**
   * Throws everything away and reads all folders.
   *
   * @return how many entries there are
   */
  int rebuild();

  /**
   * Finds runs. A run whose process is gone counts as killed.
   *
   * @param query which, and in which order
   */
  List<StoredRun> list(RunQuery query);

  /** Finds a run with all its metrics. */
  Optional<StoredRun> find(String id);

  /** Returns all fields, metrics and settings that conditions may speak of. */
  Set<String> keys();

  /**
   * Reads the curves of a metric.
   *
   * @param metric the metric's key
   * @param runs the ids; those that have no such metric are left out
   */
  List<RunCurve> curves(String metric, List<String> runs);

  /** Returns a number that is another one whenever the index has changed, whoever changed it. */
  long version();

  /** Returns what is not as it should be with the index: one sentence each. */
  List<String> notes();

  @Override
  void close();
}

package dev.ansatz.api.progress;

/**
 * Takes reports of how far a computation has come. Reports are cheap: the receiver throttles.
 *
 * <p>Called from the thread that computes; it does not block.
 */
@FunctionalInterface
public interface Progress {

  /** Progress that nobody watches. */
  Progress NONE = (activity, done, total) -> {};

  /**
   * Reports a position.
   *
   * @param activity what is being done, in a few words: {@code "integrating"}
   * @param done how much of it is done, 0 or more
   * @param total how much there is; 0 where unknown
   */
  void report(String activity, long done, long total);
}

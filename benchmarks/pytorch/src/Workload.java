import dev.ansatz.autodiff.Graph;

/** Something to be timed. */
interface Workload {

  /** Does it once. */
  void step();

  /** Returns what it computes. */
  Graph graph();

  /** Returns the compiled program as text, with times. */
  default String profile() {
    return "";
  }
}

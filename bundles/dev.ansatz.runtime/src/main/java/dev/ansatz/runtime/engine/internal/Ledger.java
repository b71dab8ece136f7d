package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.runtime.store.internal.Ending;
import java.util.ArrayList;
import java.util.List;

/** What a run or a sweep has come to so far, and what it warns of. One thread uses it. */
final class Ledger {
  private final Watch watch;
  private final List<String> warnings = new ArrayList<>();
  private Ending ending = Ending.WELL;

  Ledger(Watch watch) {
    this.watch = watch;
  }

  void warn(String message) {
    warnings.add(message);
    watch.warned(message);
  }

  /**
   * Notes trouble. The first decides, and later ones become warnings; but nothing goes before the
   * user's wish to stop.
   */
  void trouble(Ending trouble) {
    if (ending.equals(Ending.WELL)) {
      ending = trouble;
    } else if (trouble.equals(Endings.STOPPED)) {
      overrule(trouble);
    } else {
      warn(trouble.reason());
    }
  }

  /** Notes what goes before all that came earlier. */
  void overrule(Ending trouble) {
    if (!ending.equals(Ending.WELL) && !ending.equals(trouble)) {
      warn(ending.reason());
    }
    ending = trouble;
  }

  /**
   * Notes a failure after which the run can go on.
   *
   * @throws StoppedException where it is the answer to a request to stop
   */
  void trouble(RuntimeException failure, StopToken stop) {
    if (failure instanceof StoppedException stopped && stop.isStopped()) {
      throw stopped;
    }
    trouble(Endings.of(failure, stop));
  }

  /** Takes up the warnings of a run that goes on; nobody is told of them again. */
  void restore(List<String> earlier) {
    warnings.clear();
    warnings.addAll(earlier);
  }

  Ending ending() {
    return ending;
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }
}

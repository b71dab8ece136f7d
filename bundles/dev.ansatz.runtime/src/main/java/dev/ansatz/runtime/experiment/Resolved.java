package dev.ansatz.runtime.experiment;

import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plan.Sweep;
import java.util.List;

/** An experiment that can be carried out. */
public sealed interface Resolved {

  /** Returns what the user should know though nothing is wrong, one sentence each. */
  List<String> notes();

  /**
   * A single run.
   *
   * @param plan what to carry out
   * @param notes what the user should know
   */
  record Single(Plan plan, List<String> notes) implements Resolved {

    /** Makes a single run. */
    public Single {
      notes = List.copyOf(notes);
    }
  }

  /**
   * A sweep.
   *
   * @param sweep what to carry out
   * @param notes what the user should know
   */
  record Many(Sweep sweep, List<String> notes) implements Resolved {

    /** Makes a sweep. */
    public Many {
      notes = List.copyOf(notes);
    }
  }
}

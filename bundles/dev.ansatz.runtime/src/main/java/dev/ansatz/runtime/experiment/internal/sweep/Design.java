package dev.ansatz.runtime.experiment.internal.sweep;

import java.util.List;

/** Which points a sweep visits. */
interface Design {

  /** Returns the addresses of what varies. */
  List<String> addresses();

  /** Returns how many points there are. */
  double size();

  /** Returns the points, in order. */
  List<List<Assignment>> points();
}

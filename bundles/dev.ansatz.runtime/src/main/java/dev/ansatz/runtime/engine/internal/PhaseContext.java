package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.plan.Plan;

/**
 * What the phases of a run work with.
 *
 * @param plan what is to be done
 * @param findings takes what they find
 * @param guard calls plug-ins
 * @param watch is told how far they have come
 * @param control asks them to pause or to stop
 */
record PhaseContext(Plan plan, Findings findings, Guard guard, Watch watch, Control control) {

  StopToken stop() {
    return control.token();
  }
}

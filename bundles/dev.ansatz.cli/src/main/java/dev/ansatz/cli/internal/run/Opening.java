package dev.ansatz.cli.internal.run;

import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.progress.Display;
import dev.ansatz.cli.internal.progress.ProgressListener;
import dev.ansatz.cli.internal.progress.QuietDisplay;
import dev.ansatz.runtime.experiment.Resolved;
import dev.ansatz.runtime.plan.Sweep;

/**
 * What is shown as a run begins: its heading and notes.
 *
 * @param shell where
 * @param quiet whether headings and progress are unwanted
 */
record Opening(Shell shell, boolean quiet) {

  /** Shows it, and returns the listener that goes on to show the progress. */
  ProgressListener of(Resolved resolved) {
    Display display = display();
    if (!quiet) {
      display.message(heading(resolved));
    }
    resolved.notes().forEach(note -> display.message("note: " + note));
    return new ProgressListener(System::nanoTime, display);
  }

  private Display display() {
    return quiet ? new QuietDisplay(shell.err()) : shell.display();
  }

  private static String heading(Resolved resolved) {
    return resolved instanceof Resolved.Single single
        ? "%s, seed %d".formatted(single.plan().title(), single.plan().seed())
        : heading(((Resolved.Many) resolved).sweep());
  }

  private static String heading(Sweep sweep) {
    int trials = sweep.points().stream().mapToInt(point -> point.trials().size()).sum();
    return "%s, seed %d, up to %d trials".formatted(sweep.title(), sweep.seed(), trials);
  }
}

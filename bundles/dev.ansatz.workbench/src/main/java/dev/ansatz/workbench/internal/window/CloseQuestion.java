package dev.ansatz.workbench.internal.window;

import dev.ansatz.workbench.internal.job.Job;
import dev.ansatz.workbench.internal.job.Jobs;
import java.awt.Component;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JOptionPane;

/** Asks whether to close while runs are under way. */
final class CloseQuestion {
  private CloseQuestion() {}

  static boolean ask(Component owner, Jobs jobs) {
    List<Job> active =
        jobs.all().get().stream().filter(job -> job.state().get().status().isActive()).toList();
    String names = active.stream().map(job -> job.order().name()).collect(Collectors.joining(", "));
    String sentence =
        active.size() == 1
            ? "The run of " + names + " is under way. Closing stops it; it can be resumed later."
            : "Runs are under way: " + names + ". Closing stops them; they can be resumed later.";
    Object[] options = {"Stop and close", "Keep open"};
    return JOptionPane.showOptionDialog(
            owner,
            new Message(sentence),
            "Close the workbench?",
            JOptionPane.YES_NO_OPTION,
            JOptionPane.QUESTION_MESSAGE,
            null,
            options,
            options[1])
        == 0;
  }
}

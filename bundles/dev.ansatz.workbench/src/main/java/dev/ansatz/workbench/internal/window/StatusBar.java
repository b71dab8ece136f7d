package dev.ansatz.workbench.internal.window;

import dev.ansatz.workbench.internal.job.Job;
import dev.ansatz.workbench.internal.session.Problem;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Icons;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/** The line at the window's foot: what was said last, running jobs, problems. */
final class StatusBar {
  private static final int READING_TIME_MILLIS = 12_000;

  private final JLabel sentence = new JLabel(" ");
  private final JButton jobs = flat("status.jobs", "Shows the view Progress");
  private final JButton problems = flat("status.problems", "Shows the view Problems");
  private final Timer forget = new Timer(READING_TIME_MILLIS, event -> sentence.setText(" "));

  private final Set<Job> followed = new HashSet<>();
  private List<Job> shown = List.of();

  StatusBar() {
    sentence.setName("status.sentence");
    forget.setRepeats(false);
  }

  private static JButton flat(String name, String tip) {
    JButton button = new JButton();
    button.setName(name);
    button.putClientProperty("JButton.buttonType", "toolBarButton");
    button.setToolTipText(tip);
    button.setFocusable(false);
    return button;
  }

  JComponent component(Session session) {
    jobs.addActionListener(event -> session.stage().show("progress"));
    problems.addActionListener(event -> session.stage().show("problems"));
    session.jobs().all().listen(this::showJobs);
    session.problems().all().listen(this::showProblems);
    showJobs(session.jobs().all().get());
    showProblems(session.problems().all().get());
    JPanel bar = new JPanel(new MigLayout("insets 0 8 0 8, gap 4", "[grow,fill,0:0][][]", "[24!]"));
    bar.add(sentence);
    bar.add(jobs);
    bar.add(problems);
    return bar;
  }

  private void showJobs(List<Job> all) {
    shown = all;
    for (Job job : all) {
      if (followed.add(job)) {
        job.state().listen(state -> count());
      }
    }
    followed.retainAll(all);
    count();
  }

  private void count() {
    long active = shown.stream().filter(job -> job.state().get().status().isActive()).count();
    jobs.setText(active == 0 ? "Nothing runs" : active == 1 ? "1 run" : active + " runs");
    jobs.setIcon(Icons.of("run"));
  }

  private void showProblems(List<Problem> all) {
    long errors = all.stream().filter(Problem::error).count();
    long warnings = all.size() - errors;
    List<String> counts = new ArrayList<>();
    counted(errors, "error").ifPresent(counts::add);
    counted(warnings, "warning").ifPresent(counts::add);
    problems.setText(counts.isEmpty() ? "No problems" : String.join(", ", counts));
    problems.setIcon(Icons.of(errors > 0 ? "error" : warnings > 0 ? "warning" : "ok"));
  }

  private static Optional<String> counted(long count, String noun) {
    return count == 0
        ? Optional.empty()
        : Optional.of(count + " " + noun + (count == 1 ? "" : "s"));
  }

  void say(String text) {
    sentence.setText(text.isEmpty() ? " " : text);
    sentence.setToolTipText(text);
    forget.restart();
  }
}

package dev.ansatz.workbench.internal.window;

import dev.ansatz.workbench.internal.job.Job;
import dev.ansatz.workbench.internal.session.Problem;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Icons;
import java.util.List;
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
    all.forEach(job -> job.state().listen(state -> count(all)));
    count(all);
  }

  private void count(List<Job> all) {
    long active = all.stream().filter(job -> job.state().get().status().isActive()).count();
    jobs.setText(active == 0 ? "Nothing runs" : active == 1 ? "1 run" : active + " runs");
    jobs.setIcon(Icons.of("run"));
  }

  private void showProblems(List<Problem> all) {
    long errors = all.stream().filter(Problem::error).count();
    long warnings = all.size() - errors;
    problems.setText(
        all.isEmpty()
            ? "No problems"
            : counted(errors, "error") + ", " + counted(warnings, "warning"));
    problems.setIcon(Icons.of(errors > 0 ? "error" : warnings > 0 ? "warning" : "ok"));
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  void say(String text) {
    sentence.setText(text.isEmpty() ? " " : text);
    sentence.setToolTipText(text);
    forget.restart();
  }
}

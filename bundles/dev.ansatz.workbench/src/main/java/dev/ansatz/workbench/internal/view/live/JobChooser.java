package dev.ansatz.workbench.internal.view.live;

import dev.ansatz.workbench.internal.job.Job;
import dev.ansatz.workbench.internal.job.JobStatus;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Subscription;
import java.awt.Component;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;

/** Chooses the job that is watched. */
final class JobChooser implements AutoCloseable {
  private final Session session;
  private final JComboBox<Job> combo = new JComboBox<>();
  private final List<Subscription> subscriptions;
  private boolean filling;

  JobChooser(Session session) {
    this.session = session;
    combo.setName("live.job");
    combo.getAccessibleContext().setAccessibleName("The run that is watched");
    combo.setRenderer(new Cell());
    combo.addActionListener(event -> chosen());
    subscriptions =
        List.of(
            session.jobs().all().listen(jobs -> fill()),
            session.selection().job().listen(job -> fill()));
    fill();
  }

  JComponent component() {
    return combo;
  }

  private void chosen() {
    if (!filling) {
      session.selection().job().set(Optional.ofNullable((Job) combo.getSelectedItem()));
    }
  }

  private void fill() {
    filling = true;
    DefaultComboBoxModel<Job> model = new DefaultComboBoxModel<>();
    List<Job> jobs = session.jobs().all().get();
    Optional<Job> chosen = session.selection().job().get();
    model.addAll(jobs);
    chosen.filter(job -> !jobs.contains(job)).ifPresent(model::addElement);
    model.setSelectedItem(chosen.orElse(null));
    combo.setModel(model);
    filling = false;
  }

  private static final class Cell extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1;

    @Override
    public Component getListCellRendererComponent(
        JList<?> list, Object value, int index, boolean selected, boolean focused) {
      super.getListCellRendererComponent(list, value, index, selected, focused);
      if (value instanceof Job job) {
        boolean ended = job.state().get().status() == JobStatus.ENDED;
        setText(job.order().name() + (ended ? " (ended)" : ""));
      }
      return this;
    }
  }

  @Override
  public void close() {
    subscriptions.forEach(Subscription::close);
  }
}

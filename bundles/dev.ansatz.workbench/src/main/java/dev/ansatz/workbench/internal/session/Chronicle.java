package dev.ansatz.workbench.internal.session;

import dev.ansatz.workbench.internal.job.Job;
import dev.ansatz.workbench.internal.ui.Subscription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what happens to jobs and plug-ins into the journal and the problems of a session. Begun
 * once for a session. On the event thread.
 */
public final class Chronicle implements AutoCloseable {
  private final Session session;
  private final Map<Job, Subscription> followed = new LinkedHashMap<>();
  private final Subscription subscription;
  private final PluginProblems plugins;

  /** Begins. */
  public Chronicle(Session session) {
    this.session = session;
    this.plugins = new PluginProblems(session);
    subscription = session.jobs().all().listen(this::follow);
    follow(session.jobs().all().get());
  }

  private void follow(List<Job> jobs) {
    for (Job job : jobs) {
      followed.computeIfAbsent(job, this::begin);
    }
    for (Job gone : new ArrayList<>(followed.keySet())) {
      if (!jobs.contains(gone)) {
        followed.remove(gone).close();
        session.problems().report(gone, List.of());
      }
    }
  }

  private Subscription begin(Job job) {
    JobStory story = new JobStory(job, session);
    return job.state().listen(story::tell);
  }

  @Override
  public void close() {
    subscription.close();
    plugins.close();
    followed.values().forEach(Subscription::close);
  }
}

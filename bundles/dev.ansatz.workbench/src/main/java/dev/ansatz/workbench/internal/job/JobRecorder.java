package dev.ansatz.workbench.internal.job;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.Step.Reading;
import dev.ansatz.api.learn.Step.Status;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.progress.Position;
import dev.ansatz.runtime.progress.ProgressMeter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Notes what the engine reports of a job, from its threads, for the event thread to look at. */
final class JobRecorder implements RunListener {
  private static final String TRAINING = "training";
  private static final Position NOWHERE =
      new Position("preparing", Double.NaN, 0, OptionalLong.empty(), List.of());

  private final ProgressMeter meter;
  private final Runnable changed;
  private final Map<String, LiveCurve> curves = new LinkedHashMap<>();
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final List<String> warnings = new ArrayList<>();
  private JobStatus status = JobStatus.PREPARING;
  private Position position = NOWHERE;
  private long steps;
  private Optional<RunOutcome> outcome = Optional.empty();
  private Optional<String> failure = Optional.empty();

  JobRecorder(LongSupplier nanos, Runnable changed) {
    this.meter = new ProgressMeter(nanos);
    this.changed = changed;
  }

  @Override
  public boolean isLive() {
    return true;
  }

  @Override
  public void progress(String activity, long done, long total) {
    double fraction = total > 0 ? Math.min(1, (double) done / total) : Double.NaN;
    synchronized (this) {
      position = meter.report(activity, activity, fraction, List.of());
    }
    changed.run();
  }

  @Override
  public void stepped(long stepsNow, Step step) {
    double fraction = step.status() == Status.FINISHED ? 1 : step.fraction();
    synchronized (this) {
      steps = stepsNow;
      position = meter.report(TRAINING, step.activity(), fraction, step.readings());
      step.readings().forEach(reading -> curve(reading).add(stepsNow, reading.value()));
    }
    changed.run();
  }

  private LiveCurve curve(Reading reading) {
    return curves.computeIfAbsent(reading.name(), name -> new LiveCurve(name, reading.unit()));
  }

  @Override
  public void figure(long stepsThen, Figure figure) {
    synchronized (this) {
      figures.put(figure.id(), figure);
    }
    changed.run();
  }

  @Override
  public void warned(String message) {
    synchronized (this) {
      warnings.add(message);
    }
    changed.run();
  }

  @Override
  public void ended(RunOutcome how) {
    synchronized (this) {
      outcome = Optional.of(how);
      status = JobStatus.ENDED;
    }
    changed.run();
  }

  /** The job never began. */
  void failed(String why) {
    synchronized (this) {
      failure = Optional.of(why);
      status = JobStatus.ENDED;
    }
    changed.run();
  }

  /** The job is in another state, unless it has ended. */
  void status(JobStatus next) {
    synchronized (this) {
      if (status.isActive()) {
        status = next;
      }
    }
    changed.run();
  }

  synchronized JobSnapshot snapshot() {
    return new JobSnapshot(
        status,
        position,
        steps,
        curves.values().stream().map(LiveCurve::copy).toList(),
        new LinkedHashMap<>(figures),
        List.copyOf(warnings),
        outcome,
        failure);
  }
}

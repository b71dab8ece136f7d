package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import dev.ansatz.runtime.plan.Bound;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Shows the model while it learns. Between two steps it takes the model as it is, which later steps
 * do not change; a thread of its own draws it. Where that has not ended when it is time again, or
 * has taken too much time, a turn is left out. The training does not notice: neither its numbers
 * nor its warnings depend on being looked at.
 */
final class LiveViews implements BetweenSteps, AutoCloseable {
  private static final Logger LOG = System.getLogger(LiveViews.class.getName());
  private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

  private final PhaseContext context;
  private final Dataset dataset;
  private final LivePace pace;
  private final StopSource stop;
  private final Guard ownGuard = new Guard(new Gate());
  private final AtomicBoolean drawing = new AtomicBoolean();
  private final ExecutorService thread = Executors.newSingleThreadExecutor(LiveViews::thread);
  private volatile boolean givenUp;

  /**
   * Makes the views.
   *
   * @param pace says when it is time
   */
  LiveViews(PhaseContext context, Dataset dataset, LivePace pace) {
    this.context = context;
    this.dataset = dataset;
    this.pace = pace;
    this.stop = new StopSource(context.stop());
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "ansatz-live");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  @Override
  public void after(long steps, Step step, Training training) {
    boolean epochDone = step.status() == Step.Status.EPOCH_DONE;
    if (givenUp || !pace.isDue(epochDone, step.fraction()) || !drawing.compareAndSet(false, true)) {
      return;
    }
    long begin = System.nanoTime();
    Optional<Model> model = snapshot(training);
    if (model.isEmpty()) {
      drawing.set(false);
      return;
    }
    Optional<Figure> curve = LearningCurve.of(context.findings().curves.list());
    double cost = (System.nanoTime() - begin) / NANOS;
    Moment moment = new Moment(steps, step.activity());
    thread.execute(() -> look(model.get(), curve, moment, cost));
  }

  private record Moment(long steps, String activity) {}

  private Optional<Model> snapshot(Training training) {
    try {
      return context
          .guard()
          .call(
              context.plan().model(),
              "making a model to look at",
              () -> Optional.of(training.model()));
    } catch (Abandoned e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.log(Level.DEBUG, "there is no model to look at", e);
      return Optional.empty();
    }
  }

  private void look(Model model, Optional<Figure> curve, Moment moment, double cost) {
    Effort effort = new Effort();
    try {
      curve.ifPresent(figure -> show(figure, moment));
      for (Bound<Visualizer<?, ?>> bound : context.plan().figures()) {
        draw(bound, model, moment);
      }
    } catch (Throwable e) {
      givenUp = true;
      LOG.log(Level.DEBUG, "live figures are given up", e);
    } finally {
      pace.looked(cost + effort.seconds());
      drawing.set(false);
    }
  }

  private void draw(Bound<Visualizer<?, ?>> bound, Model model, Moment moment) {
    @SuppressWarnings("unchecked")
    Visualizer<Model, Record> visualizer = (Visualizer<Model, Record>) bound.plugin();
    boolean fits =
        ownGuard.call(
            bound,
            "being asked whether it fits",
            () ->
                visualizer.live()
                    && visualizer.modelType().isInstance(model)
                    && visualizer.accepts(dataset));
    if (fits && !stop.isStopped()) {
      RandomKey key = RandomKey.of(context.plan().seed()).fold("figure").fold(bound.id());
      ViewRequest<Model, Record> request =
          new ViewRequest<>(model, dataset, bound.settings(), key, stop);
      List<Figure> figures = ownGuard.call(bound, "drawing", () -> visualizer.draw(request));
      figures.forEach(figure -> show(figure, moment));
    }
  }

  private void show(Figure figure, Moment moment) {
    if (!stop.isStopped()) {
      String title = figure.title() + ", " + moment.activity();
      context
          .watch()
          .figure(
              moment.steps(),
              new Figure(figure.id(), title, figure.caption(), figure.columns(), figure.panels()));
    }
  }

  /** Ends the views; a drawing that is under way is not waited for, and nobody sees it. */
  @Override
  public void close() {
    stop.stop();
    thread.shutdown();
  }
}

package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.internal.FakeLearner.MeanModel;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveViewsTest {
  private static final Step STEP = new Step(Step.Status.EPOCH_DONE, "epoch 3 of 9", 0.3, List.of());
  private static final long HOUR = 3_600_000_000_000L;

  private final AtomicLong now = new AtomicLong();
  private final BlockingQueue<Figure> seen = new LinkedBlockingQueue<>();
  private final AtomicInteger snapshots = new AtomicInteger();
  private final Plans plans = new Plans();
  private LiveViews views;
  private PhaseContext context;

  private final RunListener listener =
      new RunListener() {
        @Override
        public boolean isLive() {
          return true;
        }

        @Override
        public void figure(long steps, Figure figure) {
          seen.add(figure);
        }
      };

  /** A visualizer that is live. */
  private static class Live extends FakeVisualizer {
    Live(String id) {
      super(id);
    }

    @Override
    public boolean live() {
      return true;
    }
  }

  private Training begin() {
    Watch watch = new Watch(listener);
    context =
        new PhaseContext(
            plans.plan(),
            new Findings(new Ledger(watch)),
            new Guard(new Gate()),
            watch,
            new Control(StopToken.never()));
    Dataset dataset = new DataPhase(context).load();
    LivePace pace = new LivePace(now::get);
    pace.isDue(true, 0);
    views = new LiveViews(context, dataset, pace);
    FakeLearner learner = new FakeLearner();
    Training training =
        learner.begin(new Problem<>(FakeLearner.Settings.defaults(), dataset, RandomKey.of(1), 1));
    return new Counted(training, snapshots);
  }

  private record Counted(Training training, AtomicInteger snapshots) implements Training {
    @Override
    public Step advance(StepContext stepContext) {
      return training.advance(stepContext);
    }

    @Override
    public Model model() {
      snapshots.incrementAndGet();
      return training.model();
    }

    @Override
    public Archive save() {
      return training.save();
    }
  }

  @AfterEach
  void close() {
    views.close();
  }

  @Test
  void showsWhatIsLiveAndNothingElse() throws InterruptedException {
    plans.figures = List.of(new FakeVisualizer("slow"), new Live("quick"));
    Training training = begin();
    training.advance(new StepContext(StopToken.never()));
    now.addAndGet(HOUR);
    views.after(7, STEP, training);
    Figure figure = seen.take();
    assertEquals("quick", figure.id());
    assertEquals("The mean & more, epoch 3 of 9", figure.title());
    assertTrue(seen.isEmpty());
  }

  @Test
  void takesNoModelBeforeItIsTime() {
    plans.figures = List.of(new Live("quick"));
    Training training = begin();
    training.advance(new StepContext(StopToken.never()));
    views.after(7, STEP, training);
    assertEquals(0, snapshots.get());
  }

  @Test
  void leavesATurnOutWhereTheLastIsUnderWay() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    plans.figures =
        List.of(
            new Live("slow") {
              @Override
              public List<Figure> draw(ViewRequest<MeanModel, NoSettings> request) {
                begun.countDown();
                await(go);
                return super.draw(request);
              }
            });
    Training training = begin();
    training.advance(new StepContext(StopToken.never()));
    now.addAndGet(HOUR);
    views.after(7, STEP, training);
    begun.await();
    now.addAndGet(HOUR);
    views.after(8, STEP, training);
    assertEquals(1, snapshots.get());
    go.countDown();
    assertEquals("slow", seen.take().id());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aModelThatIsNotThereYetIsNoTrouble() {
    plans.figures = List.of(new Live("quick"));
    Training training = begin();
    now.addAndGet(HOUR);
    views.after(0, STEP, training);
    views.after(0, STEP, training);
    assertEquals(2, snapshots.get());
    assertEquals(List.of(), context.findings().ledger.warnings());
  }

  @Test
  void aViewThatFailsIsGivenUpAndNotWarnedOf() throws InterruptedException {
    CountDownLatch failed = new CountDownLatch(1);
    plans.figures =
        List.of(
            new Live("broken") {
              @Override
              public List<Figure> draw(ViewRequest<MeanModel, NoSettings> request) {
                failed.countDown();
                throw new AssertionError("broken");
              }
            },
            new Live("quick"));
    Training training = begin();
    training.advance(new StepContext(StopToken.never()));
    now.addAndGet(HOUR);
    views.after(7, STEP, training);
    failed.await();
    views.close();
    assertEquals(List.of(), context.findings().ledger.warnings());
    assertTrue(seen.isEmpty());
  }

  @Test
  void nothingIsShownOnceTheTrainingHasEnded() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch drawn = new CountDownLatch(1);
    plans.figures =
        List.of(
            new Live("late") {
              @Override
              public List<Figure> draw(ViewRequest<MeanModel, NoSettings> request) {
                begun.countDown();
                await(go);
                drawn.countDown();
                return super.draw(request);
              }
            });
    Training training = begin();
    training.advance(new StepContext(StopToken.never()));
    now.addAndGet(HOUR);
    views.after(7, STEP, training);
    begun.await();
    views.close();
    go.countDown();
    drawn.await();
    assertTrue(seen.isEmpty());
  }
}

package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.FigureRenderer;
import dev.ansatz.api.figure.RenderRequest;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.compute.vector.internal.VectorKernels;
import dev.ansatz.data.images.internal.MnistProvider;
import dev.ansatz.figures.internal.FigureFiles;
import dev.ansatz.model.vae.VaeLearner;
import dev.ansatz.nn.train.Optimizers;
import dev.ansatz.optimizers.internal.Adam;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Resolved;
import dev.ansatz.runtime.experiment.internal.ResolverService;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.Origin;
import dev.ansatz.runtime.plugins.PluginRegistry;
import dev.ansatz.views.internal.LatentScatterView;
import dev.ansatz.views.internal.ReconstructionsView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Two trainings of the same network take turns of some epochs in one process; one of them is
 * watched. A look begins after the first epoch of a turn, so that it ends within it, and the clock
 * that paces the looks stands still in the other's turns.
 */
final class Looking {
  private static final int TURN = 4;
  private static final Origin ORIGIN = new Origin("benchmark", "1.0.0");

  private record Plugins(List<Plugin<?>> all) implements PluginRegistry {
    @Override
    public List<Listing> list(Kind<?> kind) {
      return all.stream()
          .filter(kind.service()::isInstance)
          .map(p -> new Listing(p.descriptor().id(), p.descriptor().title(), ORIGIN))
          .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends Plugin<?>> Found<T> find(Kind<T> kind, String id) {
      Plugin<?> found =
          all.stream()
              .filter(p -> kind.service().isInstance(p) && p.descriptor().id().equals(id))
              .findFirst()
              .orElseThrow();
      return new Found<>((T) found, ORIGIN);
    }
  }

  /** Draws as the command's --live does, and counts the planes. */
  private static final class Painter implements RunListener {
    private final FigureRenderer renderer = new FigureFiles();
    final AtomicInteger looks = new AtomicInteger();

    @Override
    public boolean isLive() {
      return true;
    }

    @Override
    public void figure(long steps, Figure figure) {
      RenderRequest usual = RenderRequest.of(figure, RenderRequest.Format.PNG);
      try {
        renderer.render(
            new RenderRequest(
                figure,
                usual.format(),
                usual.theme(),
                usual.panelWidth(),
                usual.panelHeight(),
                1.5),
            new ByteArrayOutputStream());
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      if (figure.id().equals("latent-scatter")) {
        looks.incrementAndGet();
      }
    }
  }

  /** A training and the time that it has taken. */
  private static final class Runner {
    private final StepContext context = new StepContext(StopToken.never());
    private final Training training;
    private final Findings findings;
    final List<Double> epochs = new ArrayList<>();
    private long steps;
    private long spent;
    private long begun;
    private boolean finished;

    @SuppressWarnings("unchecked")
    Runner(Plan plan, Dataset data, Findings findings) {
      Learner<Record> learner = (Learner<Record>) plan.model().plugin();
      this.findings = findings;
      training =
          learner.begin(
              new Problem<>(
                  plan.model().settings(), data, RandomKey.of(plan.seed()).fold("training"), 2));
    }

    long clock() {
      return spent + (begun == 0 ? 0 : System.nanoTime() - begun);
    }

    /** Returns the seconds of a turn. */
    double turn(BetweenSteps afterTheFirst) {
      long before = spent;
      begun = System.nanoTime();
      for (int epoch = 0; epoch < TURN && !finished; epoch++) {
        long begin = System.nanoTime();
        Step last = epoch();
        if (epoch == 0) {
          afterTheFirst.after(steps, last, training);
        }
        epochs.add((System.nanoTime() - begin) / 1e9);
      }
      spent += System.nanoTime() - begun;
      begun = 0;
      return (spent - before) / 1e9;
    }

    private Step epoch() {
      while (true) {
        Step step = training.advance(context);
        findings.curves.add(++steps, step.readings());
        finished = step.status() == Step.Status.FINISHED;
        if (finished || step.status() == Step.Status.EPOCH_DONE) {
          return step;
        }
      }
    }
  }

  private Looking() {}

  private static PhaseContext context(Plan plan, RunListener listener) {
    Watch watch = new Watch(listener);
    return new PhaseContext(
        plan,
        new Findings(new Ledger(watch)),
        new Guard(new Gate()),
        watch,
        new Control(StopToken.never()));
  }

  private static double median(List<Double> values) {
    return values.isEmpty()
        ? Double.NaN
        : values.stream().sorted().toList().get(values.size() / 2);
  }

  public static void main(String[] arguments) throws Exception {
    int epochs = Integer.parseInt(arguments[2]) / TURN * TURN;
    try (VectorKernels kernels = new VectorKernels()) {
      PluginRegistry registry =
          new Plugins(
              List.of(
                  new MnistProvider(),
                  new VaeLearner(kernels, Optimizers.of(new Adam())),
                  new LatentScatterView(),
                  new ReconstructionsView()));
      ExperimentRequest request =
          new ExperimentRequest(
              "mnist-vae",
              Files.readString(Path.of(arguments[0])),
              Optional.empty(),
              List.of(
                  "data.trainLimit=24000",
                  "train.epochs=" + epochs,
                  "metrics=[]",
                  "figures=[latent-scatter, reconstructions]"),
              OptionalLong.empty(),
              Optional.of(Path.of(arguments[1])));
      measure(((Resolved.Single) new ResolverService(registry).resolve(request)).plan(), epochs);
    }
    System.exit(0);
  }

  private static void measure(Plan plan, int epochs) {
    Painter painter = new Painter();
    PhaseContext context = context(plan, painter);
    Dataset data = new DataPhase(context).load();
    Runner alone = new Runner(plan, data, context(plan, RunListener.NONE).findings());
    Runner watched = new Runner(plan, data, context.findings());
    try (LiveViews views = new LiveViews(context, data, new LivePace(watched::clock))) {
      Outcome outcome = new Outcome();
      for (int turn = 0; turn < epochs / TURN; turn++) {
        int looks = painter.looks.get();
        double first = turn % 2 == 0 ? alone.turn((s, step, t) -> {}) : watched.turn(views);
        double second = turn % 2 == 0 ? watched.turn(views) : alone.turn((s, step, t) -> {});
        int begin = turn * TURN + (turn == 0 ? 1 : 0);
        (looks == 0 ? outcome.before : outcome.after)
            .addAll(alone.epochs.subList(begin, (turn + 1) * TURN));
        if (turn > 0) { // the first turns compile what trains, the very first for both
          outcome.add(
              turn % 2 == 0 ? first : second,
              turn % 2 == 0 ? second : first,
              painter.looks.get() > looks);
        }
      }
      outcome.print(painter.looks.get());
    }
  }

  /** What the turns took. */
  private static final class Outcome {
    final List<Double> before = new ArrayList<>();
    final List<Double> after = new ArrayList<>();
    private double alone;
    private double looking;
    private double notLooking;

    void add(double plain, double watched, boolean looked) {
      System.err.printf("%.3f s, watched %.3f s%s%n", plain, watched, looked ? ", a look" : "");
      alone += plain;
      looking += looked ? watched - plain : 0;
      notLooking += looked ? 0 : watched - plain;
    }

    void print(int looks) {
      System.out.printf(
          "%.2f s; watched, turns with looks (%d) added %+.1f %%, the others %+.1f %%; an epoch "
              + "that nobody watches: %.3f s before the first look, %.3f s afterwards%n",
          alone,
          looks,
          100 * looking / alone,
          100 * notLooking / alone,
          median(before),
          median(after));
    }
  }
}

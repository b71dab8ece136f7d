package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.compute.vector.internal.VectorKernels;
import dev.ansatz.data.images.internal.DigitsProvider;
import dev.ansatz.model.vae.VaeLearner;
import dev.ansatz.nn.train.Optimizers;
import dev.ansatz.optimizers.internal.Adam;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Resolved;
import dev.ansatz.runtime.experiment.internal.ResolverService;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.Origin;
import dev.ansatz.runtime.plugins.PluginRegistry;
import dev.ansatz.runtime.plugins.internal.Quarantine;
import dev.ansatz.runtime.store.internal.RunRegister;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One training by the engine and by a bare loop, in turns. */
final class Overhead {
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

  private Overhead() {}

  private static Plan plan(String experiment, PluginRegistry registry) {
    return ((Resolved.Single)
            new ResolverService(registry).resolve(ExperimentRequest.of("digits-vae", experiment)))
        .plan();
  }

  @SuppressWarnings("unchecked")
  private static double bare(Plan plan, Dataset data) {
    long begin = System.nanoTime();
    Learner<Record> learner = (Learner<Record>) plan.model().plugin();
    Problem<Record> problem =
        new Problem<>(
            plan.model().settings(), data, RandomKey.of(plan.seed()).fold("training"), 2);
    Training training = learner.begin(problem);
    StepContext context = new StepContext(StopToken.never());
    while (training.advance(context).status() != Step.Status.FINISHED) {}
    training.model();
    return (System.nanoTime() - begin) / 1e9;
  }

  private static double byEngine(Plan plan, RunEngine engine) throws Exception {
    Path dir = Files.createTempDirectory("overhead");
    RunOutcome outcome =
        engine.run(new RunRequest(plan, dir.resolve("run"), new RunListener() {}, StopToken.never()));
    if (!outcome.reason().isEmpty()) {
      throw new IllegalStateException(outcome.reason());
    }
    Map<?, ?> times = (Map<?, ?>) Json.read(Files.readString(outcome.dir().resolve("times.json")));
    return ((Number) ((Map<?, ?>) times.get("seconds")).get("training")).doubleValue();
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  public static void main(String[] arguments) throws Exception {
    String experiment = Files.readString(Path.of(arguments[0]));
    int rounds = Integer.parseInt(arguments[1]);
    String checkpoint = arguments[2];
    String text =
        experiment
                .replaceAll("(?m)^figures:.*|^metrics:.*", "")
                .replace("epochs: 100", "epochs: 400")
            + "\nmetrics: []\nfigures: []\nrun: {threads: 2, checkpoint: " + checkpoint + "}\n";
    try (VectorKernels kernels = new VectorKernels()) {
      PluginRegistry registry =
          new Plugins(
              List.of(new DigitsProvider(), new VaeLearner(kernels, Optimizers.of(new Adam()))));
      Plan plan = plan(text, registry);
      RunEngine engine =
          new RunEngine(
              new Surroundings(
                  Optional::empty, Optional::empty, new Quarantine(), RunRegister.NONE));
      Findings findings = new Findings(new Ledger(new Watch(RunListener.NONE)));
      Control control = new Control(StopToken.never());
      Dataset data =
          new DataPhase(
                  new PhaseContext(
                      plan, findings, new Guard(new Gate()), new Watch(RunListener.NONE), control))
              .load();
      bare(plan, data);
      byEngine(plan, engine);
      List<Double> ratios = new ArrayList<>();
      for (int round = 0; round < rounds; round++) {
        double first = round % 2 == 0 ? bare(plan, data) : byEngine(plan, engine);
        double second = round % 2 == 0 ? byEngine(plan, engine) : bare(plan, data);
        double loop = round % 2 == 0 ? first : second;
        double whole = round % 2 == 0 ? second : first;
        ratios.add(whole / loop);
        System.out.printf("bare %.3f s  engine %.3f s  ratio %.4f%n", loop, whole, whole / loop);
      }
      System.out.printf(
          "checkpoint every %s s: median ratio %.4f of %d%n", checkpoint, median(ratios), rounds);
    }
    System.exit(0);
  }
}

package dev.ansatz.cli.internal;

import dev.ansatz.api.data.Task;
import dev.ansatz.api.learn.Abilities;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.runtime.experiment.Template;
import dev.ansatz.runtime.experiment.Templates;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.Origin;
import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.plugins.PluginRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** A registry with one model, and templates. */
public final class Samples {

  /** The bundle of the model. */
  public static final Origin ORIGIN = new Origin("dev.example.echo", "1.2.0");

  private Samples() {}

  /** How to solve. */
  public enum Solver {
    SVD,
    NORMAL_EQUATIONS
  }

  /** Nested settings. */
  public record Train(@Param(label = "Epochs", min = 1) int epochs) {}

  /** Settings of every sort. */
  public record Settings(
      @Param(label = "Units", min = 1, max = 100_000, help = "Size of the reservoir.") int units,
      @Param(label = "Ridge", min = 0, help = "Regularisation.") double ridge,
      @Param(label = "Delay", unit = "s", min = 0, minOpen = true) OptionalDouble delay,
      @Param(label = "Solver") Solver solver,
      @Param(label = "Training") Train train) {

    /** Makes settings. */
    public Settings {
      Params.check(Settings.class, units, ridge, delay, solver, train);
    }
  }

  /** A learner that is only described. */
  public static final class Echo implements Learner<Settings> {
    @Override
    public Descriptor<Settings> descriptor() {
      return new Descriptor<>(
          "echo",
          "Echo state network",
          "Drives a fixed random reservoir and fits a linear readout. Use it for chaotic series.",
          new Settings(500, 1e-6, OptionalDouble.empty(), Solver.NORMAL_EQUATIONS, new Train(3)),
          List.of(new Source("H. Jaeger, The echo state approach, GMD report 148, 2001", "eq. 1")));
    }

    @Override
    public Abilities abilities() {
      return new Abilities(Set.of(Task.FORECASTING), Set.of(Forecaster.class));
    }

    @Override
    public Training begin(Problem<Settings> problem) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Training resume(Problem<Settings> problem, Archive archive) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Model load(Archive archive) {
      throw new UnsupportedOperationException();
    }
  }

  /** A registry that knows the echo state network alone. */
  public static final class Registry implements PluginRegistry {
    @Override
    public List<Listing> list(Kind<?> kind) {
      return kind.equals(Kind.MODEL)
          ? List.of(new Listing("echo", "Echo state network", ORIGIN))
          : List.of();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends Plugin<?>> Found<T> find(Kind<T> kind, String id) {
      if (kind.equals(Kind.MODEL) && id.equals("echo")) {
        return new Found<>((T) new Echo(), ORIGIN);
      }
      throw new PluginException("there is no %s '%s'".formatted(kind.noun(), id));
    }
  }

  /** Makes templates in a folder. */
  public static Templates templates(Path folder) throws IOException {
    Template lorenz = template(folder, "lorenz-esn", "Lorenz attractor", "Learns the attractor.");
    Template sweep = template(folder, "size-sweep", "Sizes", "Compares sizes.");
    return new Templates() {
      @Override
      public List<Template> list() {
        return List.of(lorenz, sweep);
      }

      @Override
      public Template find(String id) {
        return list().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
      }
    };
  }

  private static Template template(Path folder, String id, String title, String summary)
      throws IOException {
    Path file = folder.resolve(id).resolve(id + ".yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "# %s\ntitle: %s\n".formatted(summary, title));
    return new Template(id, title, summary, file);
  }
}

package dev.ansatz.runtime.experiment.internal;

import dev.ansatz.api.data.FileFinder;
import dev.ansatz.runtime.experiment.DataFolders;
import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Experiments;
import dev.ansatz.runtime.experiment.Resolved;
import dev.ansatz.runtime.experiment.internal.bind.Head;
import dev.ansatz.runtime.experiment.internal.bind.Overrides;
import dev.ansatz.runtime.experiment.internal.bind.PlanBinder;
import dev.ansatz.runtime.experiment.internal.bind.Sections;
import dev.ansatz.runtime.experiment.internal.schema.ExperimentSchema;
import dev.ansatz.runtime.experiment.internal.sweep.SweepBinder;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Place;
import dev.ansatz.runtime.experiment.internal.yaml.Scalar;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import dev.ansatz.runtime.experiment.internal.yaml.YamlReader;
import dev.ansatz.runtime.plugins.PluginRegistry;
import dev.ansatz.runtime.store.internal.ExperimentYaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads, edits and binds experiments. */
@Component
public final class ResolverService implements Experiments {
  private final PluginRegistry registry;

  /** Makes the service. */
  @Activate
  public ResolverService(@Reference PluginRegistry registry) {
    this.registry = registry;
  }

  @Override
  public Resolved resolve(ExperimentRequest request) {
    Mistakes mistakes = new Mistakes();
    List<String> notes = new ArrayList<>();
    Mapping root = read(request.text(), mistakes);
    mistakes.throwIfAny();
    Overrides overrides = new Overrides(registry, mistakes, notes);
    Mapping edited = withSeed(request, overrides.apply(root, request.overrides()));
    PlanBinder plans = new PlanBinder(Slug.of(request.name()), registry, files(request), mistakes);
    if (edited.get(Sections.SWEEP).isPresent()) {
      var sweep = new SweepBinder(registry, plans, overrides, mistakes).bind(edited);
      mistakes.throwIfAny();
      return new Resolved.Many(
          sweep.orElseThrow().with(text(edited)), notes.stream().distinct().toList());
    }
    var plan = plans.bind(edited);
    mistakes.throwIfAny();
    return new Resolved.Single(plan.orElseThrow(), notes.stream().distinct().toList());
  }

  @Override
  public Map<String, Object> schema() {
    return new ExperimentSchema(registry).make();
  }

  private static Mapping read(String text, Mistakes mistakes) {
    Optional<Value> value = new YamlReader(mistakes, UnaryOperator.identity()).read(text);
    mistakes.throwIfAny();
    if (value.orElseThrow() instanceof Mapping mapping) {
      return mapping.withoutEmpty();
    } else if (!value.get().isNothing()) {
      mistakes.add(
          value.get().place(), "an experiment must be a mapping; got " + value.get().shown());
    }
    return Mapping.EMPTY;
  }

  @SuppressWarnings("unchecked")
  private static String text(Mapping edited) {
    return ExperimentYaml.dump((Map<String, Object>) edited.plain());
  }

  private static Mapping withSeed(ExperimentRequest request, Mapping edited) {
    if (request.seed().isEmpty()) {
      return edited;
    }
    String seed = Long.toString(request.seed().getAsLong());
    return edited.with(Head.SEED, new Scalar(Place.OVERRIDE, seed, Scalar.Type.INTEGER));
  }

  private static FileFinder files(ExperimentRequest request) {
    List<Path> folders = new ArrayList<>();
    request.folder().ifPresent(folders::add);
    folders.add(Path.of(""));
    folders.addAll(DataFolders.of(request.dataFolder(), System.getenv()).all());
    return new SearchPath(folders);
  }
}

package dev.ansatz.workbench.internal.view.model;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginRegistry.Listing;
import dev.ansatz.runtime.store.SavedModel;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.session.Platform;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a run's model.
 *
 * @param run the run
 * @param family what the model's family is called
 * @param archive the model as plain data
 * @param arrays its arrays with what their numbers are like
 * @param summary what it consists of, where its plug-in could load it
 * @param abilities what it can do, one sentence each
 * @param failure why its plug-in could not load it; empty where it could
 */
record ModelContent(
    StoredRun run,
    String family,
    Archive archive,
    List<ArrayFacts> arrays,
    Optional<ModelSummary> summary,
    List<String> abilities,
    String failure) {

  /**
   * Loads a model. Takes time. Where its plug-in is missing, its arrays are shown all the same.
   *
   * @throws ArchiveException where the run has no model
   */
  static ModelContent load(Platform platform, Path dir) {
    StoredRun run =
        platform
            .runs()
            .read(dir)
            .orElseThrow(
                () -> new ArchiveException("%s is not the folder of a run".formatted(dir)));
    if (run.kind() == StoredRun.Kind.SWEEP) {
      throw new ArchiveException(
          "A sweep has no model of its own: select one of its trials in Runs.");
    }
    Archive archive = SavedModel.load(dir);
    List<ArrayFacts> arrays = ArrayFacts.of(archive);
    String family = family(platform, archive);
    try {
      Model model = platform.opener().model(dir);
      Optional<ModelSummary> summary = Optional.of(model.summary());
      return new ModelContent(run, family, archive, arrays, summary, Abilities.of(model), "");
    } catch (RuntimeException | LinkageError e) { // whatever a plug-in throws
      String failure = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return new ModelContent(run, family, archive, arrays, Optional.empty(), List.of(), failure);
    }
  }

  private static String family(Platform platform, Archive archive) {
    return platform.plugins().list(Kind.MODEL).stream()
        .filter(listing -> listing.id().equals(archive.learner()))
        .map(Listing::title)
        .findFirst()
        .orElse(archive.learner());
  }

  /** Returns how many bytes its arrays take. */
  long bytes() {
    return archive.tensors().values().stream()
        .mapToLong(tensor -> (long) tensor.size() * tensor.dtype().bytes())
        .sum();
  }

  /** Returns how many numbers of its arrays are not finite. */
  long notFinite() {
    return arrays.stream().mapToLong(it -> it.spread().notFinite()).sum();
  }
}

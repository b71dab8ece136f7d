package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Milestone;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plugins.Origin;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of a run: what its folder tells.
 *
 * @param plan what was to be done
 * @param threads how many threads it uses
 * @param kernels where the arithmetic came from, where that is known
 * @param ending how it stands
 * @param dataset the data after all transforms, once there
 * @param model what the model consists of, once there
 * @param steps how many steps the training has made
 * @param milestones the epochs that the training names, once it has ended
 * @param curves the live readings
 * @param judgements the scores, in the order of the plan
 * @param pictures the figures
 * @param warnings what is not as it should be though the run went on
 * @param files the names of the files in the folder
 */
public record RunRecord(
    Plan plan,
    int threads,
    Optional<Origin> kernels,
    Ending ending,
    Optional<Dataset> dataset,
    Optional<ModelSummary> model,
    long steps,
    List<Milestone> milestones,
    List<Curve> curves,
    List<Judgement> judgements,
    List<Picture> pictures,
    List<String> warnings,
    List<String> files) {

  /** Makes a record. */
  public RunRecord {
    milestones = List.copyOf(milestones);
    curves = List.copyOf(curves);
    judgements = List.copyOf(judgements);
    pictures = List.copyOf(pictures);
    warnings = List.copyOf(warnings);
    files = List.copyOf(files);
  }
}

package dev.ansatz.tck;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.learn.Abilities;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.List;
import java.util.Set;

/** The random walk with drift: the smallest learner that keeps the contract, but for one fault. */
final class DriftLearner implements Learner<DriftLearner.Settings> {
  private final Fault fault;

  DriftLearner(Fault fault) {
    this.fault = fault;
  }

  record Settings(
      @Param(label = "Blocks", min = 1, max = 100) int blocks,
      @Param(label = "Jitter", min = 0, max = 1, maxOpen = true) double jitter,
      @Param(label = "Lenient") boolean lenient) {
    Settings {
      if (!lenient || !Double.isNaN(jitter)) {
        Params.check(Settings.class, blocks, jitter, lenient);
      }
    }
  }

  @Override
  public Descriptor<Settings> descriptor() {
    String summary = fault == Fault.BLANK_SUMMARY ? " " : "Predicts the mean increment.";
    return new Descriptor<>("drift", "Drift", summary, settings(), List.of());
  }

  Settings settings() {
    return new Settings(4, 0.01, fault == Fault.SETTINGS_ACCEPT_NAN);
  }

  @Override
  public Abilities abilities() {
    Class<? extends Model> claimed =
        fault == Fault.LACKS_ABILITY ? ClaimedOnly.class : Forecaster.class;
    return new Abilities(Set.of(Task.FORECASTING), Set.of(claimed));
  }

  interface ClaimedOnly extends Forecaster {}

  @Override
  public Training begin(Problem<Settings> problem) {
    Tensor series = problem.dataset().tensor(Split.TRAIN, Fields.SERIES);
    if (series.rowCount() < 2 && fault != Fault.CRASHES_ON_SHORT_DATA) {
      throw new DataException(
          fault == Fault.MUMBLES
              ? "bad"
              : "drift needs at least 2 training rows; got " + series.rowCount());
    }
    if (fault == Fault.WRITES_TO_INPUTS) {
      series.toDoubles()[0] = 42;
    }
    return new DriftTraining(fault, problem, series);
  }

  @Override
  public Training resume(Problem<Settings> problem, Archive archive) {
    DriftTraining training = (DriftTraining) begin(problem);
    training.restore(archive);
    return training;
  }

  @Override
  public Model load(Archive archive) {
    boolean ours = archive.learner().equals("drift") && archive.version() == 1;
    if (!ours && fault != Fault.LOADS_FOREIGN_ARCHIVES) {
      throw new ArchiveException("drift reads archives of drift, version 1; got " + archive);
    }
    double[] drift = archive.tensor("drift", F64Tensor.class).array().clone();
    archive.attribute("rows", Long.class);
    if (fault == Fault.LOADS_ANOTHER_MODEL) {
      drift[0] = Math.nextUp(drift[0]);
    }
    return new DriftModel(fault, drift, archive.attribute("rows", Long.class));
  }
}

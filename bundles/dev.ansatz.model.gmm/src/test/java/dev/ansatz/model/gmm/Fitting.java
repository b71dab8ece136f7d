package dev.ansatz.model.gmm;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.FileFinder;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.DensityRequest;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.gmm.internal.GmmModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fits models for tests. */
final class Fitting {
  private Fitting() {}

  static FileFinder noFiles() {
    return name -> {
      throw new DataException("no files here: " + name);
    };
  }

  static <P extends Record> Dataset load(DatasetProvider<P> provider, FileFinder files) {
    return provider.load(
        new DatasetRequest<>(
            provider.descriptor().defaults(),
            RandomKey.of(1),
            files,
            Progress.NONE,
            StopToken.never()));
  }

  static Dataset rows(Tensor train) {
    return new Dataset(
        "rows",
        Set.of(Task.DENSITY),
        List.of(Field.of(Fields.INPUTS, "", Axis.of("row"), Axis.of("element"))),
        Map.of(Split.TRAIN, Map.of(Fields.INPUTS, train)),
        Map.of(),
        new Provenance("made up", "00"));
  }

  static Training begin(Kernels kernels, GmmSettings settings, Dataset dataset) {
    return new GmmLearner(kernels)
        .begin(new Problem<>(settings, dataset, RandomKey.of(1), kernels.threads()));
  }

  static GmmModel fit(Kernels kernels, GmmSettings settings, Dataset dataset) {
    Training training = begin(kernels, settings, dataset);
    finish(training);
    return (GmmModel) training.model();
  }

  static List<Step> finish(Training training) {
    List<Step> steps = new ArrayList<>();
    do {
      steps.add(training.advance(new StepContext(StopToken.never())));
    } while (steps.get(steps.size() - 1).status() != Step.Status.FINISHED);
    return steps;
  }

  static DensityRequest asked(Tensor rows) {
    return new DensityRequest(rows, 1, RandomKey.of(1), StopToken.never());
  }

  static double logDensity(GmmModel model, Tensor rows) {
    return mean(model.logDensity(asked(rows)).nats());
  }

  static double mean(Tensor values) {
    double sum = 0;
    for (int i = 0; i < values.size(); i++) {
      sum += values.get(i);
    }
    return sum / values.size();
  }

  /** Returns the mean squared difference, in units of the scale. */
  static double error(Tensor truth, Tensor decoded, double scale) {
    double sum = 0;
    for (int i = 0; i < truth.size(); i++) {
      sum += Math.pow((truth.get(i) - decoded.get(i)) / scale, 2);
    }
    return sum / truth.size();
  }
}

package dev.ansatz.model.naivebayes;

import dev.ansatz.api.data.ClassLabels;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.FileFinder;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.FactoredClassifier;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F64Tensor;

/** A model and how it does. */
record Trained(FactoredClassifier model, Dataset dataset) {

  static Trained on(Dataset dataset, NaiveBayesSettings settings) {
    Training training =
        new NaiveBayesLearner().begin(new Problem<>(settings, dataset, RandomKey.of(1), 1));
    StepContext context = new StepContext(StopToken.never());
    while (training.advance(context).status() != Step.Status.FINISHED) {
      continue;
    }
    return new Trained((FactoredClassifier) training.model(), dataset);
  }

  static <P extends Record> Dataset load(
      DatasetProvider<P> provider, P settings, FileFinder files) {
    return provider.load(
        new DatasetRequest<>(settings, RandomKey.of(1), files, Progress.NONE, StopToken.never()));
  }

  F64Tensor logs(Split split) {
    return model.logProbabilities(PredictRequest.of(dataset.tensor(split, Fields.INPUTS)));
  }

  int correct(Split split) {
    ClassLabels labels = ClassLabels.of(dataset, split);
    int[] predicted =
        model.predict(PredictRequest.of(dataset.tensor(split, Fields.INPUTS))).array();
    int correct = 0;
    for (int row = 0; row < predicted.length; row++) {
      correct += predicted[row] == labels.of(row) ? 1 : 0;
    }
    return correct;
  }

  double accuracy(Split split) {
    return (double) correct(split) / dataset.tensor(split, Fields.LABELS).rowCount();
  }

  double logLoss(Split split) {
    ClassLabels labels = ClassLabels.of(dataset, split);
    F64Tensor logs = logs(split);
    double sum = 0;
    for (int row = 0; row < labels.rows(); row++) {
      sum -= logs.array()[row * labels.classes().size() + labels.of(row)];
    }
    return sum / labels.rows();
  }
}

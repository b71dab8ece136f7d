package dev.ansatz.tck;

import dev.ansatz.api.data.ClassLabels;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.learn.Abilities;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.model.FactoredClassifier;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Normal distributions of spread 1 about class means: the smallest classifier, but for a fault. */
final class CentreLearner implements Learner<CentreLearner.Settings> {
  private final ClassFault fault;

  CentreLearner(ClassFault fault) {
    this.fault = fault;
  }

  record Settings(@Param(label = "Prior", min = 0.1, max = 0.9) double prior) {
    Settings {
      Params.check(Settings.class, prior);
    }
  }

  @Override
  public Descriptor<Settings> descriptor() {
    return new Descriptor<>("centre", "Centre", "The nearest mean.", new Settings(0.3), List.of());
  }

  @Override
  public Abilities abilities() {
    return new Abilities(Set.of(Task.CLASSIFICATION), Set.of(FactoredClassifier.class));
  }

  @Override
  public Training begin(Problem<Settings> problem) {
    Tensor rows = problem.dataset().tensor(Split.TRAIN, Fields.INPUTS);
    List<String> classes = problem.dataset().field(Fields.LABELS).orElseThrow().categories();
    int[] labels =
        fault == ClassFault.CRASHES_ON_ODD_LABELS
            ? ((I32Tensor) problem.dataset().tensor(Split.TRAIN, Fields.LABELS)).array()
            : ClassLabels.of(problem.dataset(), Split.TRAIN).labels().array();
    if (rows.size() == 0
        || labels.length != rows.rowCount() && fault != ClassFault.CRASHES_ON_ODD_LABELS) {
      throw new DataException("there must be training rows with a label each; got " + rows);
    }
    double[] sums = new double[classes.size() * rows.shape().rowSize()];
    double[] counts = new double[classes.size()];
    int width = rows.shape().rowSize();
    for (int row = 0; row < rows.rowCount(); row++) {
      counts[labels[row]]++;
      for (int i = 0; i < width; i++) {
        sums[labels[row] * width + i] += rows.get(row * width + i) / 100;
      }
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= Math.max(1, counts[i / width]);
    }
    if (!Double.isFinite(java.util.Arrays.stream(sums).sum())) {
      throw new DataException("the training rows must be finite numbers; they are not");
    }
    return new Done(
        new CentreModel(
            fault, classes, F64Tensor.of(sums, classes.size(), width), problem.settings().prior()));
  }

  /** A training of one step that does nothing. */
  private record Done(CentreModel model) implements Training {
    @Override
    public Step advance(StepContext context) {
      return Step.finished("averaging");
    }

    @Override
    public Archive save() {
      return new Archive("centre", 1, Map.of(), Map.of());
    }
  }

  @Override
  public Training resume(Problem<Settings> problem, Archive archive) {
    return begin(problem);
  }

  @Override
  public Model load(Archive archive) {
    if (!archive.learner().equals("centre") || archive.version() != 1) {
      throw new ArchiveException("centre reads archives of centre, version 1; got " + archive);
    }
    List<?> classes = archive.attribute("classes", List.class);
    return new CentreModel(
        fault,
        classes.stream().map(String.class::cast).toList(),
        archive.tensor("means", F64Tensor.class),
        archive.attribute("prior", Double.class));
  }
}

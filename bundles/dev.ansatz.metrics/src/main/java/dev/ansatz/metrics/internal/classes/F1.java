package dev.ansatz.metrics.internal.classes;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;

/** Precision, recall and F1, class by class and averaged over classes. */
@Component(
    service = Metric.class,
    property = {Descriptor.ID + "=f1", Descriptor.TITLE + "=F1, precision and recall"})
public final class F1 implements Metric<Classifier, F1Settings> {
  private static final Descriptor<F1Settings> DESCRIPTOR =
      new Descriptor<>(
          "f1",
          "F1, precision and recall",
          "Of the rows that were given a class, the share that are of it (precision); of the rows"
              + " of a class, the share that were given it (recall); and their harmonic mean. The"
              + " macro scores are means over classes. What would be 0/0 has no score: precision"
              + " where a class was never predicted, recall where it has no row, F1 where both; a"
              + " note names the classes that a mean is without.",
          new F1Settings(false),
          List.of(
              Source.of(
                  "C. J. van Rijsbergen, Information Retrieval, second edition, Butterworths,"
                      + " 1979, chapter 7")));

  @Override
  public Descriptor<F1Settings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<Classifier> modelType() {
    return Classifier.class;
  }

  @Override
  public List<String> scoreNames() {
    return List.of("f1", "precision", "recall");
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return JudgedClasses.areIn(dataset);
  }

  @Override
  public List<Score> evaluate(MetricRequest<Classifier, F1Settings> request) {
    JudgedClasses judged = JudgedClasses.of(request);
    Confusion confusion = Confusion.of(judged);
    List<String> classes = judged.labels().classes();
    List<Score> scores = new ArrayList<>();
    scores.addAll(macro("f1", classes, confusion::f1));
    scores.addAll(macro("precision", classes, confusion::precision));
    scores.addAll(macro("recall", classes, confusion::recall));
    if (request.settings().perClass()) {
      scores.addAll(each("f1", classes, confusion::f1));
      scores.addAll(each("precision", classes, confusion::precision));
      scores.addAll(each("recall", classes, confusion::recall));
    }
    return scores;
  }

  /** At least one class has a row, so that F1 and recall always have a mean. */
  private static List<Score> macro(
      String name, List<String> classes, IntFunction<OptionalDouble> score) {
    List<String> without = new ArrayList<>();
    double sum = 0;
    for (int c = 0; c < classes.size(); c++) {
      OptionalDouble of = score.apply(c);
      sum += of.orElse(0);
      if (of.isEmpty()) {
        without.add("'" + classes.get(c) + "'");
      }
    }
    String note =
        without.isEmpty()
            ? ""
            : "the mean is without %s, whose %s is 0/0".formatted(String.join(", ", without), name);
    double mean = sum / (classes.size() - without.size());
    return List.of(new Score(name + ".macro", mean, "", Score.Better.HIGHER).noted(note));
  }

  private static List<Score> each(
      String name, List<String> classes, IntFunction<OptionalDouble> score) {
    List<Score> scores = new ArrayList<>();
    for (int c = 0; c < classes.size(); c++) {
      String key = name + "." + key(classes, c);
      score.apply(c).ifPresent(v -> scores.add(new Score(key, v, "", Score.Better.HIGHER)));
    }
    return scores;
  }

  /**
   * Returns a class's name with hyphens for what keys cannot have, numbered where it is not the
   * only one.
   */
  private static String key(List<String> classes, int index) {
    List<String> keys =
        classes.stream().map(name -> name.replaceAll("[^\\p{L}\\p{N}]+", "-")).toList();
    String key = keys.get(index);
    long alike = IntStream.range(0, keys.size()).filter(c -> keys.get(c).equals(key)).count();
    return alike == 1 ? key : key + "-" + (index + 1);
  }
}

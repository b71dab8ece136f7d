package dev.ansatz.views.internal.classes;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.MatrixPanel;
import dev.ansatz.api.figure.TablePanel;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;

/** Shows which classes are taken for which. */
@Component(
    service = Visualizer.class,
    property = {Descriptor.ID + "=confusion-matrix", Descriptor.TITLE + "=Confusion matrix"})
public final class ConfusionView implements Visualizer<Classifier, NoSettings> {
  private static final String NONE = "–";

  @Override
  public Descriptor<NoSettings> descriptor() {
    return new Descriptor<>(
        "confusion-matrix",
        "Confusion matrix",
        "How many rows of each class were given each class, as counts and as shares of the class;"
            + " and precision, recall and F1 of each class.",
        new NoSettings(),
        List.of());
  }

  @Override
  public Class<Classifier> modelType() {
    return Classifier.class;
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return Predicted.fits(dataset);
  }

  @Override
  public List<Figure> draw(ViewRequest<Classifier, NoSettings> request) {
    Predicted predicted = Predicted.of(request);
    int[][] counts = predicted.confusion();
    String part = "%s part of %s".formatted(predicted.split().key(), request.dataset().title());
    long wrong = predicted.wrong().count();
    Figure matrix =
        new Figure(
            "confusion-matrix",
            "Confusion matrix, " + part,
            "Each row of cells holds the rows of one class. %,d of %,d are given another class."
                .formatted(wrong, predicted.rows()),
            2,
            List.of(countPanel(predicted.classes(), counts), ratePanel(predicted, counts)));
    Figure scores =
        Figure.of(
            "class-scores",
            "Scores of each class, " + part,
            "Precision: of the rows that were given the class, the share that are of it. Recall: of"
                + " the rows of the class, the share that were given it. F1: the harmonic mean of"
                + " both. A dash stands for 0/0.",
            scorePanel(predicted.classes(), counts));
    return List.of(matrix, scores);
  }

  private static MatrixPanel countPanel(List<String> classes, int[][] counts) {
    double[] values = Arrays.stream(counts).flatMapToInt(Arrays::stream).asDoubleStream().toArray();
    List<String> texts =
        Arrays.stream(counts)
            .flatMapToInt(Arrays::stream)
            .mapToObj(count -> count == 0 ? "" : Integer.toString(count))
            .toList();
    return panel("Rows", classes, values, Arrays.stream(values).max().orElse(1), texts);
  }

  private static MatrixPanel ratePanel(Predicted predicted, int[][] counts) {
    int k = counts.length;
    double[] values = new double[k * k];
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      int all = IntStream.of(counts[i / k]).sum();
      values[i] = all == 0 ? Double.NaN : (double) counts[i / k][i % k] / all;
      texts.add(values[i] > 0 ? percent(values[i]) : "");
    }
    return panel("Share of the true class, %", predicted.classes(), values, 1, texts);
  }

  private static MatrixPanel panel(
      String title, List<String> classes, double[] values, double most, List<String> texts) {
    return new MatrixPanel(
        title,
        new MatrixPanel.Side("true class", classes),
        new MatrixPanel.Side("predicted class", classes),
        F64Tensor.of(values, classes.size(), classes.size()),
        0,
        Math.max(most, Double.MIN_NORMAL),
        texts);
  }

  private static String percent(double share) {
    String text = String.format(Locale.ROOT, "%.1f", 100 * share);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static TablePanel scorePanel(List<String> classes, int[][] counts) {
    List<List<String>> rows = new ArrayList<>();
    for (int c = 0; c < counts.length; c++) {
      int label = c;
      int occurring = IntStream.of(counts[c]).sum();
      int given = Arrays.stream(counts).mapToInt(row -> row[label]).sum();
      int right = counts[c][c];
      rows.add(
          List.of(
              classes.get(c),
              Integer.toString(occurring),
              Integer.toString(given),
              share(right, given),
              share(right, occurring),
              share(2 * right, occurring + given)));
    }
    return TablePanel.of(
        "",
        List.of(
            TablePanel.Column.left("class"),
            TablePanel.Column.right("rows"),
            TablePanel.Column.right("predicted"),
            TablePanel.Column.right("precision"),
            TablePanel.Column.right("recall"),
            TablePanel.Column.right("F1")),
        rows);
  }

  private static String share(int part, int whole) {
    return whole == 0 ? NONE : String.format(Locale.ROOT, "%.4f", (double) part / whole);
  }
}

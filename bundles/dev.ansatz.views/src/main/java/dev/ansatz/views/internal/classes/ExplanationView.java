package dev.ansatz.views.internal.classes;

import dev.ansatz.api.data.ClassLabels;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.model.FactoredClassifier;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import dev.ansatz.views.internal.Pictures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Works one answer out, factor by factor. */
@Component(
    service = Visualizer.class,
    property = {Descriptor.ID + "=explanation", Descriptor.TITLE + "=Worked explanation"})
public final class ExplanationView implements Visualizer<FactoredClassifier, ExplanationSettings> {
  private static final int ROWS_LOOKED_THROUGH = 100;

  @Override
  public Descriptor<ExplanationSettings> descriptor() {
    return new Descriptor<>(
        "explanation",
        "Worked explanation",
        "One answer worked out: the prior times one factor for each input, plainly and in"
            + " logarithms; and what becomes of it without smoothing, where a value that never"
            + " occurred in a class rules the class out.",
        ExplanationSettings.defaults(),
        List.of(
            Source.of(
                "I. Kononenko, Inductive and Bayesian learning in medical diagnosis, Applied"
                    + " Artificial Intelligence 7(4), 1993, pp. 317-337")));
  }

  @Override
  public Class<FactoredClassifier> modelType() {
    return FactoredClassifier.class;
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return Predicted.fits(dataset);
  }

  @Override
  public List<Figure> draw(ViewRequest<FactoredClassifier, ExplanationSettings> request) {
    Dataset dataset = request.dataset();
    Split split = Pictures.split(dataset);
    ClassLabels labels = ClassLabels.of(dataset, split);
    int row = request.settings().row().orElseGet(() -> telling(request, labels));
    if (row >= labels.rows()) {
      throw new DataException(
          "the row to be explained must be 0 to %d, those of the %s part; got %d"
              .formatted(labels.rows() - 1, split.key(), row));
    }
    Worked worked = worked(request, row);
    List<Integer> shown = worked.mostProbable(request.settings().classes(), labels.of(row));
    WorkedPanels panels =
        new WorkedPanels(
            worked,
            labels.classes(),
            shown,
            worked.mostTelling(request.settings().factors(), shown));
    List<Panel> all = new ArrayList<>(List.of(panels.product(), panels.logarithms()));
    boolean ruledOut = shown.stream().anyMatch(worked::isRuledOut);
    if (ruledOut) {
      all.add(panels.withoutSmoothing());
    }
    return List.of(
        new Figure(
            "explanation",
            "Row %d of the %s part of %s, worked out".formatted(row, split.key(), dataset.title()),
            caption(labels.classes().get(labels.of(row)), shown.size(), worked, ruledOut),
            1,
            all));
  }

  private static String caption(String truth, int shown, Worked worked, boolean ruledOut) {
    String classes =
        shown < worked.classes()
            ? " Shown are %d of %d classes; sums are over all.".formatted(shown, worked.classes())
            : "";
    return "The true class is %s.".formatted(truth)
        + classes
        + (ruledOut
            ? zeroCount(worked)
            : " No factor of these classes would be 0 without smoothing.");
  }

  private static String zeroCount(Worked worked) {
    boolean undefined =
        Arrays.stream(worked.unsmoothedProducts()).anyMatch(p -> !(p < Double.POSITIVE_INFINITY));
    return undefined
        ? " Without the variance floor, a value that does not vary within a class has the density"
            + " infinity where it is met and 0 where it is missed, and products are undefined."
        : " Without smoothing, one value that never occurred in a class makes the whole product"
            + " 0, whatever the other factors say; smoothing gives it a small share instead.";
  }

  private static Worked worked(ViewRequest<FactoredClassifier, ?> request, int row) {
    PredictRequest one = new PredictRequest(Pictures.row(request.dataset(), row), request.stop());
    return new Worked(request.model().factors(one));
  }

  /** Returns a row whose true class would be ruled out without smoothing, else a likely class. */
  private static int telling(
      ViewRequest<FactoredClassifier, ExplanationSettings> request, ClassLabels labels) {
    int found = 0;
    boolean any = false;
    for (int row = 0; row < Math.min(ROWS_LOOKED_THROUGH, labels.rows()); row++) {
      request.stop().check();
      Worked worked = worked(request, row);
      if (worked.isRuledOut(labels.of(row))) {
        return row;
      }
      int truth = labels.of(row);
      List<Integer> likely = worked.mostProbable(request.settings().classes(), truth);
      if (!any && likely.stream().anyMatch(worked::isRuledOut)) {
        found = row;
        any = true;
      }
    }
    return found;
  }
}

package dev.ansatz.views.internal.classes;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Shows whether probabilities are what they say: a reliability diagram. */
@Component(
    service = Visualizer.class,
    property = {Descriptor.ID + "=calibration", Descriptor.TITLE + "=Calibration"})
public final class CalibrationView implements Visualizer<Classifier, CalibrationViewSettings> {

  @Override
  public Descriptor<CalibrationViewSettings> descriptor() {
    return new Descriptor<>(
        "calibration",
        "Calibration",
        "How often the predicted class is right over the probability that the model gives it, and"
            + " how many rows are behind each point.",
        new CalibrationViewSettings(10),
        List.of(
            Source.of(
                "C. Guo, G. Pleiss, Y. Sun, K. Q. Weinberger, On calibration of modern neural"
                    + " networks, ICML 2017, figure 1")));
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
  public List<Figure> draw(ViewRequest<Classifier, CalibrationViewSettings> request) {
    Predicted predicted = Predicted.of(request);
    int bins = request.settings().bins();
    double[] rows = new double[bins];
    double[] confidence = new double[bins];
    double[] right = new double[bins];
    for (int row = 0; row < predicted.rows(); row++) {
      int bin = (int) Math.min(bins - 1, predicted.confidence(row) * bins);
      rows[bin]++;
      confidence[bin] += predicted.confidence(row);
      right[bin] += predicted.best(row) == predicted.truth(row) ? 1 : 0;
    }
    for (int bin = 0; bin < bins; bin++) {
      confidence[bin] /= rows[bin];
      right[bin] /= rows[bin];
    }
    return List.of(
        new Figure(
            "calibration",
            "Calibration, %s part of %s"
                .formatted(predicted.split().key(), request.dataset().title()),
            "Rows are put into %d bins by the probability of the predicted class; a point stands at"
                    .formatted(bins)
                + " the means of its bin. Below the dashed diagonal the model is surer than it may"
                + " be. The bars count the rows of each bin.",
            2,
            List.of(reliability(confidence, right), counts(rows))));
  }

  private static XyPanel reliability(double[] confidence, double[] right) {
    double[] ends = {0, 1};
    return new XyPanel(
        "How often it is right",
        ValueAxis.linear("probability of the predicted class", "").between(-0.02, 1.02),
        ValueAxis.linear("accuracy", "").between(-0.02, 1.02),
        List.of(
            new XySeries.Line(
                "perfectly calibrated", ends, ends, new Style(6, Style.Stroke.DASHED, 0.8)),
            new XySeries.Line("", confidence, right, Style.line(0)),
            new XySeries.Points("model", confidence, right, new Style(0, Style.Stroke.SOLID, 6))),
        List.of());
  }

  private static XyPanel counts(double... rows) {
    double[] middles = new double[rows.length];
    Arrays.setAll(middles, bin -> (bin + 0.5) / rows.length);
    return new XyPanel(
        "How many rows",
        ValueAxis.linear("probability of the predicted class", "").between(-0.02, 1.02),
        ValueAxis.linear("rows", ""),
        List.of(new XySeries.Bars("", middles, rows, Style.line(0))),
        List.of());
  }
}

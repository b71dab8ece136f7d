package dev.ansatz.metrics.internal.classes;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** How far the probability of the predicted class is from how often it is right. */
@Component(
    service = Metric.class,
    property = {
      Descriptor.ID + "=calibration-error",
      Descriptor.TITLE + "=Expected calibration error"
    })
public final class CalibrationError implements Metric<Classifier, CalibrationSettings> {
  private static final Descriptor<CalibrationSettings> DESCRIPTOR =
      new Descriptor<>(
          "calibration-error",
          "Expected calibration error",
          "How far the probability of the predicted class is from how often it is right: the"
              + " difference of the two means in each bin of probabilities, weighted by the bin's"
              + " rows.",
          new CalibrationSettings(15),
          List.of(
              new Source(
                  "C. Guo, G. Pleiss, Y. Sun, K. Q. Weinberger, On calibration of modern neural"
                      + " networks, ICML 2017",
                  "eq. 3")));

  @Override
  public Descriptor<CalibrationSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<Classifier> modelType() {
    return Classifier.class;
  }

  @Override
  public List<String> scoreNames() {
    return List.of("calibrationError");
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return JudgedClasses.areIn(dataset);
  }

  @Override
  public List<Score> evaluate(MetricRequest<Classifier, CalibrationSettings> request) {
    JudgedClasses judged = JudgedClasses.of(request);
    double[] surplus = new double[request.settings().bins()];
    for (int row = 0; row < judged.rows(); row++) {
      double confidence = Math.exp(judged.log(row, judged.predicted(row)));
      int bin = (int) Math.min(surplus.length - 1, confidence * surplus.length);
      surplus[bin] += confidence - (judged.isCorrect(row) ? 1 : 0);
    }
    double sum = 0;
    for (double of : surplus) {
      sum += Math.abs(of);
    }
    return List.of(new Score("calibrationError", sum / judged.rows(), "", Score.Better.LOWER));
  }
}

package dev.ansatz.views.internal.classes;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Shows what recognising more of a class costs in precision. */
@Component(
    service = Visualizer.class,
    property = {Descriptor.ID + "=precision-recall", Descriptor.TITLE + "=Precision and recall"})
public final class PrecisionRecallView
    implements Visualizer<Classifier, CurveSettings>, Curves.Kind {

  @Override
  public Descriptor<CurveSettings> descriptor() {
    return new Descriptor<>(
        "precision-recall",
        "Precision and recall",
        "For each class against all others: the share of the rows taken for it that are of it over"
            + " the share of its rows that are recognised, at every threshold; with the average"
            + " precision.",
        CurveSettings.defaults(),
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
  public List<Figure> draw(ViewRequest<Classifier, CurveSettings> request) {
    Predicted predicted = Predicted.of(request);
    Curves curves = new Curves(predicted, this, request.settings().classes());
    return List.of(
        Figure.of(
            "precision-recall",
            "Precision and recall, %s part of %s"
                .formatted(predicted.split().key(), request.dataset().title()),
            "Each class against all others. AP is the average precision, over steps of recall."
                + curves.omissions(),
            new XyPanel(
                "",
                ValueAxis.linear("recall", "").between(-0.02, 1.02),
                ValueAxis.linear("precision", "").between(-0.02, 1.02),
                curves.series(),
                List.of())));
  }

  @Override
  public boolean has(Ranking ranking) {
    return ranking.allPositives() > 0;
  }

  @Override
  public double[] x(Ranking ranking) {
    return ranking.truePositiveRates();
  }

  @Override
  public double[] y(Ranking ranking) {
    return ranking.precisions();
  }

  @Override
  public double area(Ranking ranking) {
    return ranking.averagePrecision();
  }

  @Override
  public String areaName() {
    return "AP";
  }
}

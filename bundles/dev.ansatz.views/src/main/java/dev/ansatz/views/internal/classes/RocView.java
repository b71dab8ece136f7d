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
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Shows what recognising more of a class costs in false alarms. */
@Component(
    service = Visualizer.class,
    property = {Descriptor.ID + "=roc", Descriptor.TITLE + "=Receiver operating characteristic"})
public final class RocView implements Visualizer<Classifier, CurveSettings>, Curves.Kind {

  @Override
  public Descriptor<CurveSettings> descriptor() {
    return new Descriptor<>(
        "roc",
        "Receiver operating characteristic",
        "For each class against all others: the share of its rows that are recognised over the"
            + " share of other rows that are taken for it, at every threshold; with the area under"
            + " the curve.",
        CurveSettings.defaults(),
        List.of(
            Source.of(
                "T. Fawcett, An introduction to ROC analysis, Pattern Recognition Letters 27(8),"
                    + " 2006, pp. 861-874")));
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
    double[] ends = {0, 1};
    List<XySeries> series = new ArrayList<>();
    series.add(new XySeries.Line("", ends, ends, new Style(6, Style.Stroke.DASHED, 0.8)));
    series.addAll(curves.series());
    return List.of(
        Figure.of(
            "roc",
            "Receiver operating characteristic, %s part of %s"
                .formatted(predicted.split().key(), request.dataset().title()),
            "Each class against all others. Guessing gives the dashed diagonal, an area (AUC) of"
                + " 0.5."
                + curves.omissions(),
            new XyPanel(
                "",
                ValueAxis.linear("false positive rate", "").between(-0.02, 1.02),
                ValueAxis.linear("true positive rate", "").between(-0.02, 1.02),
                series,
                List.of())));
  }

  @Override
  public boolean has(Ranking ranking) {
    return ranking.allPositives() > 0 && ranking.allNegatives() > 0;
  }

  @Override
  public double[] x(Ranking ranking) {
    return ranking.falsePositiveRates();
  }

  @Override
  public double[] y(Ranking ranking) {
    return ranking.truePositiveRates();
  }

  @Override
  public double area(Ranking ranking) {
    return ranking.areaUnderRoc();
  }

  @Override
  public String areaName() {
    return "AUC";
  }
}

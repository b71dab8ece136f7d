package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import dev.ansatz.runtime.engine.internal.FakeLearner.MeanModel;
import java.util.List;

/** Draws the mean. */
class FakeVisualizer implements Visualizer<MeanModel, NoSettings> {
  final String id;

  FakeVisualizer(String id) {
    this.id = id;
  }

  @Override
  public Descriptor<NoSettings> descriptor() {
    return new Descriptor<>(id, "Mean", "A point.", new NoSettings(), List.of());
  }

  @Override
  public Class<MeanModel> modelType() {
    return MeanModel.class;
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return true;
  }

  @Override
  public List<Figure> draw(ViewRequest<MeanModel, NoSettings> request) {
    double[] mean = {request.model().mean()};
    XySeries point = new XySeries.Points("mean", new double[1], mean, Style.points(0));
    ValueAxis axis = ValueAxis.linear("mean", "mm");
    return List.of(
        Figure.of(
            id,
            "The mean & more",
            "One point <only>.",
            new XyPanel("", axis, axis, List.of(point), List.of())));
  }
}

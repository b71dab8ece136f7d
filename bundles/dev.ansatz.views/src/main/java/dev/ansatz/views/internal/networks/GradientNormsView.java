package dev.ansatz.views.internal.networks;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.RecurrentModel;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import dev.ansatz.views.internal.Pictures;
import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Shows how far back what a recurrent network says at the end depends on its states. */
@Component(
    service = Visualizer.class,
    property = {Descriptor.ID + "=gradient-norms", Descriptor.TITLE + "=Gradients through time"})
public final class GradientNormsView implements Visualizer<RecurrentModel, GradientNormsSettings> {

  @Override
  public Descriptor<GradientNormsSettings> descriptor() {
    return new Descriptor<>(
        "gradient-norms",
        "Gradients through time",
        "The norm of the derivative of the last output with respect to the state at each step: where"
            + " it falls towards early steps, gradients vanish.",
        GradientNormsSettings.defaults(),
        List.of(
            new Source(
                "Pascanu, Mikolov and Bengio, On the difficulty of training recurrent neural"
                    + " networks, ICML 2013",
                "section 2")));
  }

  @Override
  public Class<RecurrentModel> modelType() {
    return RecurrentModel.class;
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return SeenSequences.areIn(dataset);
  }

  @Override
  public List<Figure> draw(ViewRequest<RecurrentModel, GradientNormsSettings> request) {
    SeenSequences seen = new SeenSequences(request.dataset());
    Tensor all = seen.all();
    Tensor rows = all.rows(0, Math.min(all.rowCount(), request.settings().rows()));
    F64Tensor norms = request.model().stateGradientNorms(new PredictRequest(rows, request.stop()));
    double[][] quartiles = quartiles(norms, seen.time());
    return List.of(
        Figure.of(
            "gradient-norms",
            request.dataset().title() + ": gradients through time",
            "The norm of the derivative of the largest last output with respect to the state at each"
                + " step; median and quartiles of %d sequences of the %s part."
                    .formatted(rows.rowCount(), Pictures.split(request.dataset()).key()),
            new XyPanel(
                "",
                seen.axis(),
                ValueAxis.logarithmic("norm of the gradient", ""),
                List.of(
                    new XySeries.Band(
                        "quartiles", seen.positions(), quartiles[0], quartiles[2], Style.line(0)),
                    new XySeries.Line("median", seen.positions(), quartiles[1], Style.line(0))),
                List.of())));
  }

  /** Returns the lower quartile, the median and the upper quartile at each step. */
  private static double[][] quartiles(F64Tensor norms, int time) {
    int rows = norms.rowCount();
    double[][] quartiles = new double[3][time];
    double[] column = new double[rows];
    for (int t = 0; t < time; t++) {
      for (int row = 0; row < rows; row++) {
        column[row] = norms.array()[row * time + t];
      }
      Arrays.sort(column);
      for (int q = 0; q < 3; q++) {
        quartiles[q][t] = column[(int) Math.round((q + 1) / 4.0 * (rows - 1))];
      }
    }
    return quartiles;
  }
}

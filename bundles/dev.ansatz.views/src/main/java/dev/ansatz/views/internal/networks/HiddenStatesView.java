package dev.ansatz.views.internal.networks;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.RecurrentModel;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import dev.ansatz.views.internal.Pictures;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Shows a sequence and what the units of a recurrent network do while they read it. */
@Component(
    service = Visualizer.class,
    property = {Descriptor.ID + "=hidden-states", Descriptor.TITLE + "=Hidden states"})
public final class HiddenStatesView implements Visualizer<RecurrentModel, TracesSettings> {
  private static final int MOST_CHANNELS = 8;

  @Override
  public Descriptor<TracesSettings> descriptor() {
    return new Descriptor<>(
        "hidden-states",
        "Hidden states",
        "A sequence, and the outputs of units of the last recurrent layer while it is read.",
        TracesSettings.defaults(),
        List.of());
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
  public List<Figure> draw(ViewRequest<RecurrentModel, TracesSettings> request) {
    SeenSequences seen = new SeenSequences(request.dataset());
    Tensor row = Pictures.row(request.dataset(), request.settings().row());
    Tensor states = request.model().hiddenStates(new PredictRequest(row, request.stop()));
    int units = states.shape().extent(2);
    int shown = Math.min(request.settings().units(), units);
    Field inputs = request.dataset().field(Fields.INPUTS).orElseThrow();
    int channels = Math.min(MOST_CHANNELS, row.shape().extent(2));
    XyPanel above =
        new XyPanel(
            "What it reads",
            seen.axis(),
            ValueAxis.linear("input", inputs.unit()),
            lines(seen, row, channels, inputs.axes().get(2).labels()),
            List.of());
    XyPanel below =
        new XyPanel(
            "%d of %d units".formatted(shown, units),
            seen.axis(),
            ValueAxis.linear("output", ""),
            lines(seen, states, shown, List.of()),
            List.of());
    return List.of(
        new Figure(
            "hidden-states",
            request.dataset().title() + ": hidden states",
            "Sequence %d of the %s part%s, and the outputs of the last recurrent layer."
                .formatted(
                    request.settings().row(),
                    Pictures.split(request.dataset()).key(),
                    channels < row.shape().extent(2)
                        ? ", its first %d channels".formatted(channels)
                        : ""),
            1,
            List.of(above, below)));
  }

  private static List<XySeries> lines(
      SeenSequences seen, Tensor values, int shown, List<String> names) {
    int all = values.shape().extent(2);
    List<XySeries> lines = new ArrayList<>();
    for (int i = 0; i < shown; i++) {
      double[] y = new double[seen.time()];
      for (int t = 0; t < y.length; t++) {
        y[t] = values.get(t * all + i);
      }
      String name = i < names.size() ? names.get(i) : "";
      lines.add(new XySeries.Line(name, seen.positions(), y, Style.line(i)));
    }
    return lines;
  }
}

package dev.ansatz.views.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.api.model.LatentModel;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;

/** Shows where rows lie in the plane of latents, coloured by their classes. */
@Component(
    service = Visualizer.class,
    property = {Descriptor.ID + "=latent-scatter", Descriptor.TITLE + "=Latent plane"})
public final class LatentScatterView implements Visualizer<LatentModel, LatentScatterSettings> {
  private static final double POINT = 2.5;
  private static final int MOST_NAMED = 30;

  @Override
  public Descriptor<LatentScatterSettings> descriptor() {
    return new Descriptor<>(
        "latent-scatter",
        "Latent plane",
        "The means of rows' latents, coloured by class where the data has classes. Of more than two"
            + " latents, the two that differ most between rows.",
        LatentScatterSettings.defaults(),
        List.of());
  }

  @Override
  public Class<LatentModel> modelType() {
    return LatentModel.class;
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return Pictures.hasInputs(dataset);
  }

  @Override
  public boolean live() {
    return true;
  }

  @Override
  public List<Figure> draw(ViewRequest<LatentModel, LatentScatterSettings> request) {
    Dataset dataset = request.dataset();
    Choice choice = Choice.of(dataset, request.settings().count());
    Tensor means =
        request.model().encode(new PredictRequest(choice.inputs(), request.stop())).mean();
    LatentPlane plane = LatentPlane.of(means);
    XyPanel panel =
        new XyPanel(
            "",
            LatentPlane.axis(plane.x()),
            LatentPlane.axis(plane.y()),
            series(dataset, choice, means, plane),
            List.of());
    return List.of(
        Figure.of(
            "latent-scatter",
            dataset.title() + ": the latent plane",
            "Each point is the mean of the latents of one row of the %s part (%s). Names stand at the"
                    .formatted(Pictures.split(dataset).key(), choice.words())
                + " medians of their classes.",
            panel));
  }

  private static List<XySeries> series(
      Dataset dataset, Choice choice, Tensor means, LatentPlane plane) {
    Optional<Classes> classes = Classes.in(dataset);
    int rows = means.rowCount();
    if (classes.isEmpty()) {
      return List.of(points("", means, plane, 0, IntStream.range(0, rows)));
    }
    List<String> names = classes.get().names();
    List<XySeries.Points> series = new ArrayList<>();
    for (int c = 0; c < names.size(); c++) {
      series.add(points(names.get(c), means, plane, c, classes.get().members(c, choice)));
    }
    List<XySeries> all = new ArrayList<>(series);
    if (names.size() <= MOST_NAMED) {
      all.add(middles(series));
    }
    return all;
  }

  /** Puts the names of classes on their middles, so that colours need not be told apart. */
  private static XySeries middles(List<XySeries.Points> series) {
    List<XySeries.Points> seen = series.stream().filter(points -> points.x().length > 0).toList();
    return new XySeries.Labels(
        seen.stream().mapToDouble(points -> Statistics.median(points.x())).toArray(),
        seen.stream().mapToDouble(points -> Statistics.median(points.y())).toArray(),
        seen.stream().map(XySeries.Points::name).toList(),
        Style.points(0));
  }

  private static XySeries.Points points(
      String name, Tensor means, LatentPlane plane, int colour, IntStream members) {
    int k = means.shape().extent(1);
    int[] rows = members.toArray();
    double[] x = IntStream.of(rows).mapToDouble(row -> means.get(row * k + plane.x())).toArray();
    double[] y = IntStream.of(rows).mapToDouble(row -> means.get(row * k + plane.y())).toArray();
    return new XySeries.Points(name, x, y, new Style(colour, Style.Stroke.SOLID, POINT));
  }
}

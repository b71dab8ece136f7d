package dev.ansatz.views.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.model.LatentModel;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** Shows what lies between two images in the space of latents. */
@Component(
    service = Visualizer.class,
    property = {Descriptor.ID + "=interpolation", Descriptor.TITLE + "=Interpolation"})
public final class InterpolationView implements Visualizer<LatentModel, InterpolationSettings> {

  @Override
  public Descriptor<InterpolationSettings> descriptor() {
    return new Descriptor<>(
        "interpolation",
        "Interpolation",
        "Pairs of images, of different classes where the data has classes, and what the model"
            + " decodes on the straight line between the means of their latents.",
        InterpolationSettings.defaults(),
        List.of());
  }

  @Override
  public Class<LatentModel> modelType() {
    return LatentModel.class;
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return Pictures.areIn(dataset) && Pictures.count(dataset) > 1;
  }

  @Override
  public List<Figure> draw(ViewRequest<LatentModel, InterpolationSettings> request) {
    Dataset dataset = request.dataset();
    int steps = request.settings().steps();
    List<Tensor> rows = new ArrayList<>();
    for (Pair pair : pairs(dataset, request.settings().pairs())) {
      Tensor first = Pictures.row(dataset, pair.first());
      Tensor second = Pictures.row(dataset, pair.second());
      Tensor way = way(code(request, first), code(request, second), steps);
      rows.add(first);
      rows.add(request.model().decode(new PredictRequest(way, request.stop())));
      rows.add(second);
    }
    return List.of(
        Figure.of(
            "interpolation",
            dataset.title() + ": from one image to another",
            "At both ends images of the %s part; between them %d steps on the straight line between"
                    .formatted(Pictures.split(dataset).key(), steps)
                + " the means of their latents, decoded by the model (%s)."
                    .formatted(request.model().summary().title()),
            new ImagePanel("", steps + 2, Pictures.shades(dataset, rows), List.of())));
  }

  private record Pair(int first, int second) {}

  /** Pairs each row with the next one that is free and of another class. */
  private static List<Pair> pairs(Dataset dataset, int most) {
    Optional<Classes> classes = Classes.in(dataset);
    List<Integer> free = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (int row = 0; row < Pictures.count(dataset) && pairs.size() < most; row++) {
      int second = row;
      Optional<Integer> first =
          free.stream()
              .filter(r -> classes.isEmpty() || classes.get().of(r) != classes.get().of(second))
              .findFirst();
      if (first.isPresent()) {
        free.remove(first.get());
        pairs.add(new Pair(first.get(), second));
      } else {
        free.add(row);
      }
    }
    return pairs.isEmpty() ? List.of(new Pair(0, 1)) : pairs;
  }

  private static Tensor code(ViewRequest<LatentModel, ?> request, Tensor row) {
    return request.model().encode(new PredictRequest(row, request.stop())).mean();
  }

  private static F64Tensor way(Tensor from, Tensor to, int steps) {
    int k = from.size();
    double[] way = new double[steps * k];
    for (int i = 0; i < way.length; i++) {
      double t = (double) (i / k) / (steps - 1);
      way[i] = (1 - t) * from.get(i % k) + t * to.get(i % k);
    }
    return F64Tensor.of(way, steps, k);
  }
}

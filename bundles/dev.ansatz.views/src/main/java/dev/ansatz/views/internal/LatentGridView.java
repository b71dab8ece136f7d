package dev.ansatz.views.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.model.LatentModel;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import java.util.List;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.osgi.service.component.annotations.Component;

/** Shows the images that the plane of latents consists of. */
@Component(
    service = Visualizer.class,
    property = {Descriptor.ID + "=latent-grid", Descriptor.TITLE + "=Latent grid"})
public final class LatentGridView implements Visualizer<LatentModel, LatentGridSettings> {
  private static final int ROWS_LOOKED_AT = 1000;

  @Override
  public Descriptor<LatentGridSettings> descriptor() {
    return new Descriptor<>(
        "latent-grid",
        "Latent grid",
        "The images decoded from a grid of latents at equally likely distances, the second latent"
            + " upwards. Of more than two latents, the two that differ most between rows; the"
            + " others are 0.",
        LatentGridSettings.defaults(),
        List.of(
            new Source(
                "Kingma and Welling, Auto-encoding variational Bayes, ICLR 2014", "fig. 4")));
  }

  @Override
  public Class<LatentModel> modelType() {
    return LatentModel.class;
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return Pictures.areIn(dataset);
  }

  @Override
  public List<Figure> draw(ViewRequest<LatentModel, LatentGridSettings> request) {
    Dataset dataset = request.dataset();
    LatentModel model = request.model();
    Tensor rows = Choice.of(dataset, ROWS_LOOKED_AT).inputs();
    LatentPlane plane =
        LatentPlane.of(model.encode(new PredictRequest(rows, request.stop())).mean());
    int size = request.settings().size();
    Tensor latents = grid(model.latents(), plane, size);
    Tensor images = model.decode(new PredictRequest(latents, request.stop()));
    return List.of(
        Figure.of(
            "latent-grid",
            dataset.title() + ": images of the latent plane",
            "Decoded latents at the %d quantiles of their prior: latent %d to the right, latent %d up."
                .formatted(size, plane.x() + 1, plane.y() + 1),
            new ImagePanel("", size, Pictures.shades(dataset, List.of(images)), List.of())));
  }

  /** Returns latents at the middles of equally likely intervals, row by row from above. */
  static F64Tensor grid(int k, LatentPlane plane, int size) {
    NormalDistribution prior = new NormalDistribution();
    boolean line = plane.x() == plane.y();
    int rows = line ? 1 : size;
    double[] latents = new double[rows * size * k];
    for (int i = 0; i < rows * size; i++) {
      if (!line) {
        latents[i * k + plane.y()] =
            prior.inverseCumulativeProbability((size - 1 - i / size + 0.5) / size);
      }
      latents[i * k + plane.x()] = prior.inverseCumulativeProbability((i % size + 0.5) / size);
    }
    return F64Tensor.of(latents, rows * size, k);
  }
}

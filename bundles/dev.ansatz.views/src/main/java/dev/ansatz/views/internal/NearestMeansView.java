package dev.ansatz.views.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.model.Mixture;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Shows images above the mean of the component that each most probably comes from. */
@Component(
    service = Visualizer.class,
    property = {
      Descriptor.ID + "=mixture-reconstructions",
      Descriptor.TITLE + "=Reconstructions by means"
    })
public final class NearestMeansView implements Visualizer<Mixture, ReconstructionsSettings> {

  @Override
  public Descriptor<ReconstructionsSettings> descriptor() {
    return new Descriptor<>(
        "mixture-reconstructions",
        "Reconstructions by means",
        "Images, and below each the mean of the component that it most probably comes from.",
        ReconstructionsSettings.defaults(),
        List.of());
  }

  @Override
  public Class<Mixture> modelType() {
    return Mixture.class;
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return Pictures.areIn(dataset);
  }

  @Override
  public List<Figure> draw(ViewRequest<Mixture, ReconstructionsSettings> request) {
    Dataset dataset = request.dataset();
    Tensor originals = Choice.of(dataset, request.settings().count()).inputs();
    return List.of(
        Figure.of(
            "reconstructions-by-means",
            dataset.title() + ": images and the means of their components",
            "Odd rows: images of the %s part. Below each, the mean of the component of the model"
                    .formatted(Pictures.split(dataset).key())
                + " (%s) that it most probably comes from."
                    .formatted(request.model().summary().title()),
            Pictures.alternating(
                dataset, originals, means(request, originals), request.settings().columns())));
  }

  private static Tensor means(ViewRequest<Mixture, ?> request, Tensor originals) {
    Tensor means = request.model().means();
    F64Tensor shares =
        request.model().responsibilities(new PredictRequest(originals, request.stop()));
    int size = means.shape().rowSize();
    double[] nearest = new double[originals.rowCount() * size];
    for (int row = 0; row < originals.rowCount(); row++) {
      int component = Responsible.of(shares, row);
      for (int i = 0; i < size; i++) {
        nearest[row * size + i] = means.get(component * size + i);
      }
    }
    return new F64Tensor(means.shape().withRows(originals.rowCount()), nearest);
  }
}

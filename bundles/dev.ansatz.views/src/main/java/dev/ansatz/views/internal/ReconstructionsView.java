package dev.ansatz.views.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.model.LatentModel;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Shows images above what a model makes of their latents. */
@Component(
    service = Visualizer.class,
    property = {Descriptor.ID + "=reconstructions", Descriptor.TITLE + "=Reconstructions"})
public final class ReconstructionsView implements Visualizer<LatentModel, ReconstructionsSettings> {

  @Override
  public Descriptor<ReconstructionsSettings> descriptor() {
    return new Descriptor<>(
        "reconstructions",
        "Reconstructions",
        "Images, and below each what the model decodes from the mean of its latents.",
        ReconstructionsSettings.defaults(),
        List.of());
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
  public boolean live() {
    return true;
  }

  @Override
  public List<Figure> draw(ViewRequest<LatentModel, ReconstructionsSettings> request) {
    Dataset dataset = request.dataset();
    Tensor originals = Choice.of(dataset, request.settings().count()).inputs();
    Tensor latents = request.model().encode(new PredictRequest(originals, request.stop())).mean();
    Tensor decoded = request.model().decode(new PredictRequest(latents, request.stop()));
    return List.of(
        Figure.of(
            "reconstructions",
            dataset.title() + ": images and reconstructions",
            "Odd rows: images of the %s part. Below each, what the model (%s) decodes from the mean of"
                    .formatted(Pictures.split(dataset).key(), request.model().summary().title())
                + " its latents.",
            Pictures.alternating(dataset, originals, decoded, request.settings().columns())));
  }
}

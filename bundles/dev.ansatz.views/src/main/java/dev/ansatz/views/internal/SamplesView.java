package dev.ansatz.views.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.model.SampleRequest;
import dev.ansatz.api.model.Sampler;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Shows images that a model makes by itself. */
@Component(
    service = Visualizer.class,
    property = {Descriptor.ID + "=samples", Descriptor.TITLE + "=Samples"})
public final class SamplesView implements Visualizer<Sampler, SamplesSettings> {

  @Override
  public Descriptor<SamplesSettings> descriptor() {
    return new Descriptor<>(
        "samples",
        "Samples",
        "Images that the model draws, without the noise of observation.",
        SamplesSettings.defaults(),
        List.of());
  }

  @Override
  public Class<Sampler> modelType() {
    return Sampler.class;
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return Pictures.areIn(dataset);
  }

  @Override
  public List<Figure> draw(ViewRequest<Sampler, SamplesSettings> request) {
    SamplesSettings settings = request.settings();
    Tensor samples =
        request
            .model()
            .sample(
                new SampleRequest(
                    settings.count(), SampleRequest.Noise.LEFT_OUT, request.key(), request.stop()));
    return List.of(
        Figure.of(
            "samples",
            request.dataset().title() + ": samples of the model",
            "%s draws of the model (%s), without the noise of observation."
                .formatted(Words.count(settings.count()), request.model().summary().title()),
            new ImagePanel(
                "",
                settings.columns(),
                Pictures.shades(request.dataset(), List.of(samples)),
                List.of())));
  }
}

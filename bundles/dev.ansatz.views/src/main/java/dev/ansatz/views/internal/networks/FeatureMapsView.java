package dev.ansatz.views.internal.networks;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.model.ConvolutionalModel;
import dev.ansatz.api.model.ConvolutionalModel.Maps;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import dev.ansatz.views.internal.Pictures;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Shows what each convolution of a network makes of one image. */
@Component(
    service = Visualizer.class,
    property = {Descriptor.ID + "=feature-maps", Descriptor.TITLE + "=Feature maps"})
public final class FeatureMapsView implements Visualizer<ConvolutionalModel, FeatureMapsSettings> {

  @Override
  public Descriptor<FeatureMapsSettings> descriptor() {
    return new Descriptor<>(
        "feature-maps",
        "Feature maps",
        "What each convolution makes of one image; nothing for a network without one.",
        FeatureMapsSettings.defaults(),
        List.of());
  }

  @Override
  public Class<ConvolutionalModel> modelType() {
    return ConvolutionalModel.class;
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return Pictures.areIn(dataset);
  }

  @Override
  public List<Figure> draw(ViewRequest<ConvolutionalModel, FeatureMapsSettings> request) {
    Tensor row = Pictures.row(request.dataset(), request.settings().row());
    List<Maps> maps = request.model().featureMaps(new PredictRequest(row, request.stop()));
    if (maps.isEmpty()) {
      return List.of();
    }
    List<Panel> panels = new ArrayList<>();
    panels.add(
        new ImagePanel(
            "The image",
            Math.max(1, request.settings().columns() / 2),
            Pictures.shades(request.dataset(), List.of(row)),
            List.of()));
    maps.forEach(map -> panels.add(panel(map, request.settings())));
    return List.of(
        new Figure(
            "feature-maps",
            request.dataset().title() + ": feature maps",
            "Behind each convolution and its activation, one image for each filter, for row %d of the %s part; each image has a range of its own."
                .formatted(request.settings().row(), Pictures.split(request.dataset()).key()),
            1,
            panels));
  }

  private static Panel panel(Maps maps, FeatureMapsSettings settings) {
    Shape shape = maps.values().shape();
    int channels = shape.extent(3);
    int shown = Math.min(settings.most(), channels);
    String all = "%s: %d maps".formatted(maps.layer(), channels);
    return new ImagePanel(
        shown < channels ? all + ", the first %d".formatted(shown) : all,
        Math.min(settings.columns(), shown),
        Greys.planes(
            maps.values(), 0, shape.extent(1), shape.extent(2), channels, shown, Greys.Range.WHOLE),
        List.of());
  }
}

package dev.ansatz.views.internal.networks;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.model.ConvolutionalModel;
import dev.ansatz.api.model.ConvolutionalModel.Maps;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Shows the filters that the convolutions of a network learnt. */
@Component(
    service = Visualizer.class,
    property = {Descriptor.ID + "=filters", Descriptor.TITLE + "=Learnt filters"})
public final class FiltersView implements Visualizer<ConvolutionalModel, FiltersSettings> {

  @Override
  public Descriptor<FiltersSettings> descriptor() {
    return new Descriptor<>(
        "filters",
        "Learnt filters",
        "The filters of each convolution; nothing for a network without one.",
        FiltersSettings.defaults(),
        List.of());
  }

  @Override
  public Class<ConvolutionalModel> modelType() {
    return ConvolutionalModel.class;
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return true;
  }

  @Override
  public List<Figure> draw(ViewRequest<ConvolutionalModel, FiltersSettings> request) {
    List<Panel> panels =
        request.model().filters().stream().map(maps -> panel(maps, request.settings())).toList();
    return panels.isEmpty()
        ? List.of()
        : List.of(
            new Figure(
                "filters",
                request.dataset().title() + ": learnt filters",
                "One image for each filter and channel; grey is 0, each image has a range of its own.",
                1,
                panels));
  }

  private static Panel panel(Maps maps, FiltersSettings settings) {
    Shape shape = maps.values().shape();
    int planes = shape.extent(2) * shape.extent(3);
    int shown = Math.min(settings.most(), planes);
    return new ImagePanel(
        "%s: %d × %d, %s"
            .formatted(maps.layer(), shape.extent(0), shape.extent(1), of(shape, shown)),
        Math.min(settings.columns(), shown),
        Greys.planes(
            maps.values(), 0, shape.extent(0), shape.extent(1), planes, shown, Greys.Range.SIGNED),
        List.of());
  }

  private static String of(Shape shape, int shown) {
    int channels = shape.extent(2);
    int filters = shape.extent(3);
    String all =
        channels == 1
            ? "%d filters".formatted(filters)
            : "%d filters of %d channels".formatted(filters, channels);
    return shown < channels * filters ? all + ", the first %d images".formatted(shown) : all;
  }
}

package dev.ansatz.views.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.model.PrincipalComponents;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import java.util.List;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;

/** Shows principal components as images. */
@Component(
    service = Visualizer.class,
    property = {Descriptor.ID + "=components", Descriptor.TITLE + "=Principal components"})
public final class ComponentsView implements Visualizer<PrincipalComponents, ComponentsSettings> {

  @Override
  public Descriptor<ComponentsSettings> descriptor() {
    return new Descriptor<>(
        "components",
        "Principal components",
        "The directions in which the images vary most, as images, with the share of the variance"
            + " that each explains.",
        ComponentsSettings.defaults(),
        List.of());
  }

  @Override
  public Class<PrincipalComponents> modelType() {
    return PrincipalComponents.class;
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return Pictures.areIn(dataset);
  }

  @Override
  public List<Figure> draw(ViewRequest<PrincipalComponents, ComponentsSettings> request) {
    Tensor all = request.model().components();
    int shown = Math.min(request.settings().count(), all.rowCount());
    Tensor components = all.rows(0, shown);
    F64Tensor eigenvalues = request.model().eigenvalues();
    double total = request.model().totalVariance();
    List<String> shares =
        IntStream.range(0, shown)
            .mapToObj(i -> "%s %%".formatted(Words.rounded(100 * eigenvalues.get(i) / total)))
            .toList();
    return List.of(
        Figure.of(
            "components",
            request.dataset().title() + ": principal components",
            "%s components, and the share of the variance that each explains. %s Signs are arbitrary."
                .formatted(
                    capitalised(Words.share(shown, all.rowCount())), Diverging.legend(components)),
            new ImagePanel(
                "",
                Math.min(request.settings().columns(), shown),
                Diverging.shades(components),
                shares)));
  }

  private static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}

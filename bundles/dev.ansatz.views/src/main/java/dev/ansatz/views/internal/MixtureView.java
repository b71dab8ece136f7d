package dev.ansatz.views.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.model.Mixture;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;

/** Shows the means of a mixture's components as images, above images that belong to each. */
@Component(
    service = Visualizer.class,
    property = {Descriptor.ID + "=mixture", Descriptor.TITLE + "=Mixture components"})
public final class MixtureView implements Visualizer<Mixture, MixtureSettings> {
  private static final int ROWS_LOOKED_AT = 1000;
  private static final int WHITE = 255;

  @Override
  public Descriptor<MixtureSettings> descriptor() {
    return new Descriptor<>(
        "mixture",
        "Mixture components",
        "The mean of each component with its weight, and below it images that most probably come"
            + " from it.",
        MixtureSettings.defaults(),
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
  public boolean live() {
    return true;
  }

  @Override
  public List<Figure> draw(ViewRequest<Mixture, MixtureSettings> request) {
    Dataset dataset = request.dataset();
    F64Tensor weights = request.model().weights();
    int all = weights.size();
    List<Integer> shown =
        IntStream.range(0, all)
            .boxed()
            .sorted(Comparator.comparingDouble(c -> -weights.get(c)))
            .limit(request.settings().components())
            .toList();
    Grid grid = new Grid(shown, members(request, shown));
    return List.of(
        Figure.of(
            "mixture",
            dataset.title() + ": components of the mixture",
            "Top row: the means of %s components, the likeliest first, with their weights. Below:"
                    .formatted(Words.share(shown.size(), all))
                + " images of the %s part that most probably come from them."
                    .formatted(Pictures.split(dataset).key()),
            grid.panel(request)));
  }

  /** Returns rows of each component; -1 where there are not so many. */
  private static int[][] members(
      ViewRequest<Mixture, MixtureSettings> request, List<Integer> shown) {
    Choice choice = Choice.of(request.dataset(), ROWS_LOOKED_AT);
    F64Tensor shares =
        request.model().responsibilities(new PredictRequest(choice.inputs(), request.stop()));
    int[][] members = new int[shown.size()][];
    for (int i = 0; i < members.length; i++) {
      int component = shown.get(i);
      int[] found =
          IntStream.range(0, choice.count())
              .filter(at -> Responsible.of(shares, at) == component)
              .map(at -> choice.rows()[at])
              .limit(request.settings().members())
              .toArray();
      members[i] =
          IntStream.range(0, request.settings().members())
              .map(m -> m < found.length ? found[m] : -1)
              .toArray();
    }
    return members;
  }

  /** The images, component by component from left to right. */
  private record Grid(List<Integer> shown, int[][] members) {

    ImagePanel panel(ViewRequest<Mixture, MixtureSettings> request) {
      Dataset dataset = request.dataset();
      Optional<Classes> classes = Classes.in(dataset);
      List<U8Tensor> images = new ArrayList<>();
      List<String> captions = new ArrayList<>();
      Tensor means = request.model().means();
      for (int component : shown) {
        images.add(Pictures.shades(dataset, List.of(means.rows(component, component + 1))));
        double percent = 100 * request.model().weights().get(component);
        captions.add(Words.rounded(percent) + " %");
      }
      for (int m = 0; m < request.settings().members(); m++) {
        for (int[] rows : members) {
          int row = rows[m];
          images.add(row < 0 ? blank(images.get(0)) : image(dataset, row));
          captions.add(row < 0 ? "" : classes.map(named -> named.name(row)).orElse(""));
        }
      }
      return new ImagePanel("", shown.size(), Pictures.stacked(images), captions);
    }

    private static U8Tensor image(Dataset dataset, int row) {
      return Pictures.shades(dataset, List.of(Pictures.row(dataset, row)));
    }

    private static U8Tensor blank(U8Tensor like) {
      byte[] white = new byte[like.size()];
      Arrays.fill(white, (byte) WHITE);
      return new U8Tensor(like.shape(), white);
    }
  }
}

package dev.ansatz.views.internal.classes;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import dev.ansatz.views.internal.Pictures;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** Shows the images of which a model is surest although it is wrong. */
@Component(
    service = Visualizer.class,
    property = {Descriptor.ID + "=misclassified", Descriptor.TITLE + "=Misclassified images"})
public final class MisclassifiedView implements Visualizer<Classifier, MisclassifiedSettings> {

  @Override
  public Descriptor<MisclassifiedSettings> descriptor() {
    return new Descriptor<>(
        "misclassified",
        "Misclassified images",
        "Images that were given a wrong class, those of which the model is surest first, with"
            + " their classes and probabilities.",
        MisclassifiedSettings.defaults(),
        List.of());
  }

  @Override
  public Class<Classifier> modelType() {
    return Classifier.class;
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return Predicted.fits(dataset) && Pictures.areIn(dataset);
  }

  @Override
  public List<Figure> draw(ViewRequest<Classifier, MisclassifiedSettings> request) {
    Predicted predicted = Predicted.of(request);
    List<Integer> shown =
        predicted
            .wrong()
            .boxed()
            .sorted(Comparator.comparingDouble(row -> -predicted.confidence(row)))
            .limit(request.settings().count())
            .toList();
    if (shown.isEmpty()) {
      return List.of();
    }
    Tensor rows = request.dataset().tensor(predicted.split(), Fields.INPUTS);
    List<Tensor> images = shown.stream().map(row -> rows.rows(row, row + 1)).toList();
    return List.of(
        Figure.of(
            "misclassified",
            "Misclassified images, %s part of %s"
                .formatted(predicted.split().key(), request.dataset().title()),
            ("%,d of %,d images are given a wrong class; shown are those of which the model is"
                    + " surest. Below each: the true class, the predicted one, and its"
                    + " probability.")
                .formatted(predicted.wrong().count(), predicted.rows()),
            new ImagePanel(
                "",
                request.settings().columns(),
                Pictures.shades(request.dataset(), images),
                shown.stream().map(row -> caption(predicted, row)).toList())));
  }

  private static String caption(Predicted predicted, int row) {
    return String.format(
        Locale.ROOT,
        "%s as %s, %.2f",
        predicted.classes().get(predicted.truth(row)),
        predicted.classes().get(predicted.best(row)),
        predicted.confidence(row));
  }
}

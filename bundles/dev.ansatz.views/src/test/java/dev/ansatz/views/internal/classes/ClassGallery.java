package dev.ansatz.views.internal.classes;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.RenderRequest;
import dev.ansatz.api.figure.RenderRequest.Format;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.figures.internal.FigureFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the figures of 2, 3, 10 and 30 classes to a folder, for eyes. */
final class ClassGallery {
  private ClassGallery() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (int k : new int[] {2, 3, 10, 30}) {
      Dataset dataset = Guesses.many(k, 600);
      List<Figure> figures = new ArrayList<>();
      figures.addAll(Guesses.draw(new ConfusionView(), new NoSettings(), dataset));
      figures.addAll(Guesses.draw(new RocView(), CurveSettings.defaults(), dataset));
      figures.addAll(Guesses.draw(new PrecisionRecallView(), CurveSettings.defaults(), dataset));
      figures.addAll(Guesses.draw(new CalibrationView(), new CalibrationViewSettings(10), dataset));
      figures.addAll(Guesses.draw(new ExplanationView(), ExplanationSettings.defaults(), dataset));
      for (Figure figure : figures) {
        Path file = folder.resolve("%s-%02d.png".formatted(figure.id(), k));
        try (OutputStream out = Files.newOutputStream(file)) {
          new FigureFiles().render(RenderRequest.of(figure, Format.PNG), out);
        }
      }
    }
  }
}

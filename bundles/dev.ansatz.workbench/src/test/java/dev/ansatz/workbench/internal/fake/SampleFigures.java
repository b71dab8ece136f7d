package dev.ansatz.workbench.internal.fake;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.RenderRequest;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.figures.FigurePainter;
import dev.ansatz.runtime.store.internal.figure.FigureFile;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Figures in the folders of runs. */
public final class SampleFigures {
  private SampleFigures() {}

  /** Returns a learning curve; the rate says how fast it falls. */
  public static Figure curve(String id, double rate) {
    double[] steps = new double[200];
    double[] train = new double[steps.length];
    double[] test = new double[steps.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = i + 1;
      train[i] = 2.5 * Math.exp(-rate * i) + 0.02 + 0.01 * Math.sin(i);
      test[i] = train[i] + 0.05 + 2e-4 * i;
    }
    return Figure.of(
        id,
        "Learning curve",
        "The loss of the training part falls with the steps.",
        new XyPanel(
            "",
            ValueAxis.linear("step", ""),
            ValueAxis.linear("loss", "nats"),
            List.of(
                new XySeries.Line("train", steps, train, Style.line(0)),
                new XySeries.Line("validation", steps, test, Style.line(1))),
            List.of()));
  }

  /** Writes a figure as a run does. */
  public static void write(Path run, Figure figure) {
    writePicture(run, figure);
    try (OutputStream out = Files.newOutputStream(run.resolve(FigureFile.name(figure.id())))) {
      FigureFile.content(figure).orElseThrow().writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the picture of a figure alone, as older runs did. */
  public static void writePicture(Path run, Figure figure) {
    BufferedImage image = new BufferedImage(960, 720, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(2, 2);
    new FigurePainter(figure, RenderRequest.Theme.LIGHT).paint(g, new Dimension(480, 360));
    g.dispose();
    try {
      Path folder = Files.createDirectories(run.resolve("figures"));
      ImageIO.write(image, "png", folder.resolve(figure.id() + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

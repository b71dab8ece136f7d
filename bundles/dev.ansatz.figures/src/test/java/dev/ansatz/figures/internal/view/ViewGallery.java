package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.RenderRequest.Theme;
import dev.ansatz.figures.FigureView;
import dev.ansatz.figures.internal.Cells;
import dev.ansatz.figures.internal.Samples;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Draws views that somebody has worked with, for eyes. */
final class ViewGallery {
  private final Path folder;

  private ViewGallery(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    ViewGallery gallery = new ViewGallery(Files.createDirectories(Path.of(args[0])));
    gallery.draw("hover", Samples.classes(10_000), m -> m.move(new Point(500, 300)));
    gallery.draw("waves", Samples.waves(), m -> m.wheel(new Point(400, 300), -6));
    gallery.draw(
        "box",
        Samples.study(),
        m -> {
          m.press(new Point(120, 200));
          m.dragTo(new Point(330, 330));
        });
    gallery.draw(
        "pixel",
        Samples.pictures(),
        m -> {
          m.wheel(new Point(200, 200), -5);
          m.move(new Point(210, 210));
        });
    gallery.draw(
        "cell",
        Cells.cells(),
        m -> {
          m.wheel(new Point(200, 200), -3);
          m.move(new Point(210, 210));
        });
    gallery.draw(
        "space",
        Samples.attractors(),
        m -> {
          m.drag(new Point(200, 200), new Point(320, 260), 0);
          m.move(new Point(215, 280));
        });
    gallery.draw("legend", Samples.classes(2000), m -> m.click(new Point(75, 62)));
    gallery.draw("empty", null, m -> {});
    gallery.draw(
        "keys",
        Samples.pictures(),
        m -> {
          m.key(KeyEvent.VK_RIGHT, InputEvent.CTRL_DOWN_MASK);
          m.key(KeyEvent.VK_DOWN, InputEvent.CTRL_DOWN_MASK);
        });
    gallery.draw("far-in", Samples.study(), m -> m.wheel(new Point(150, 390), -60));
    gallery.draw("far-out", Samples.waves(), m -> m.wheel(new Point(400, 300), 12));
    gallery.draw(
        "bands",
        Samples.bandsAndBars(),
        m -> {
          m.wheel(new Point(230, 250), -8);
          m.move(new Point(600, 330));
        });
    gallery.draw("many", Samples.manySeries(), m -> m.move(new Point(735, 108)));
    gallery.draw(
        "table",
        Cells.strangeCells(),
        m -> {
          m.wheel(new Point(600, 330), 30);
          m.move(new Point(600, 330));
        });
    gallery.draw(
        "near-space",
        Samples.attractors(),
        m -> {
          m.wheel(new Point(200, 250), -6);
          m.move(new Point(230, 250));
        });
  }

  private void draw(String name, Figure figure, Consumer<Mouse> work) throws IOException {
    for (Theme theme : Theme.values()) {
      FigureView view = new Focused();
      view.setTheme(theme);
      view.setFigure(figure);
      view.setCrosshair(true);
      Mouse mouse = new Mouse(view, 800, 560);
      work.accept(mouse);
      double scale = theme == Theme.LIGHT ? 1 : 1.5;
      Path file = folder.resolve(name + "-" + theme + ".png");
      ImageIO.write(mouse.picture(scale), "png", file.toFile());
    }
  }

  /** A view that believes that keys go to it. */
  private static final class Focused extends FigureView {
    private static final long serialVersionUID = 1;

    @Override
    public boolean isFocusOwner() {
      return true;
    }
  }
}

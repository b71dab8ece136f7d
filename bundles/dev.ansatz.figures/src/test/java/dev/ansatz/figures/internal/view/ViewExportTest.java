package dev.ansatz.figures.internal.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.figure.Mark.Direction;
import dev.ansatz.api.figure.ValueAxis.Scale;
import dev.ansatz.figures.FigureSnapshot.Format;
import dev.ansatz.figures.FigureView;
import dev.ansatz.figures.internal.Samples;
import java.awt.Point;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewExportTest {
  @TempDir private Path folder;
  private final FigureView view = new FigureView();
  private final Mouse mouse = new Mouse(view, 720, 480);

  private String svg() throws IOException {
    Path file = folder.resolve("figure.svg");
    view.export(file, Format.SVG);
    return Files.readString(file);
  }

  @Test
  void filesShowWhatIsSeen() throws IOException {
    view.setFigure(Samples.study());
    String before = svg();
    assertTrue(before.contains(">500<"), before);
    view.setScale(0, Direction.Y, Scale.LOGARITHMIC);
    String logarithmic = svg();
    assertFalse(logarithmic.equals(before));
    assertTrue(logarithmic.contains(">Linear axes<") && logarithmic.contains(">test MSE (sd²)<"));
    mouse.picture(1);
    mouse.wheel(new Point(200, 200), -8);
    assertFalse(svg().equals(logarithmic));
    view.showAll();
    view.setScale(0, Direction.Y, Scale.LINEAR);
    assertEquals(before, svg());
  }

  @Test
  void pictureHasTwoPixelsToAPoint() throws IOException {
    view.setFigure(Samples.waves());
    Path file = folder.resolve("figure.png");
    view.export(file, Format.PNG);
    BufferedImage image = ImageIO.read(file.toFile());
    assertEquals(1200, image.getWidth());
    assertEquals(800, image.getHeight());
    assertEquals(600, view.snapshot().orElseThrow().image(1).getWidth());
  }

  @Test
  void dataAreWrittenWhole() throws IOException {
    view.setFigure(Samples.study());
    view.setShown(0, "trials", false);
    Path file = folder.resolve("figure.csv");
    view.export(file, Format.CSV);
    List<String> lines = Files.readAllLines(file);
    assertTrue(lines.stream().anyMatch(line -> line.contains("points,trials")));
  }

  @Test
  void nothingElseIsLeftInTheFolder() throws IOException {
    view.setFigure(Samples.waves());
    svg();
    byte[] bytes = Files.readAllBytes(folder.resolve("figure.svg"));
    svg();
    assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("figure.svg")));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("figure.svg")), files.toList());
    }
  }

  @Test
  void placesThatCannotBeWrittenAreNamed() {
    view.setFigure(Samples.waves());
    Path nowhere = folder.resolve("none").resolve("figure.png");
    IOException missing = assertThrows(IOException.class, () -> view.export(nowhere, Format.PNG));
    assertTrue(missing.getMessage().contains(folder.resolve("none").toString()));
    IOException aFolder = assertThrows(IOException.class, () -> view.export(folder, Format.CSV));
    assertTrue(aFolder.getMessage().contains("is a folder"));
  }

  @Test
  void withoutAFigureThereIsNothingToExport() {
    Path file = folder.resolve("figure.png");
    assertThrows(IllegalStateException.class, () -> view.export(file, Format.PNG));
    assertTrue(view.snapshot().isEmpty());
    view.copy();
    view.requestExport(Format.PNG);
  }

  @Test
  void viewWithoutASizeExportsTheUsualOne() throws IOException {
    FigureView small = new FigureView();
    small.setFigure(Samples.waves());
    assertEquals(512, small.snapshot().orElseThrow().width());
  }

  @Test
  void clipboardTakesTheImage() throws UnsupportedFlavorException {
    view.setFigure(Samples.waves());
    PictureTransfer transfer = new PictureTransfer(view.snapshot().orElseThrow().image(2));
    assertTrue(transfer.isDataFlavorSupported(DataFlavor.imageFlavor));
    assertEquals(1200, transfer.getTransferData(DataFlavor.imageFlavor).getWidth(null));
    assertThrows(
        UnsupportedFlavorException.class, () -> transfer.getTransferData(DataFlavor.stringFlavor));
  }
}

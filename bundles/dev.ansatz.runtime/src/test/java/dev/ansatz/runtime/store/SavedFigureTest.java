package dev.ansatz.runtime.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.figure.Mark;
import dev.ansatz.api.figure.MatrixPanel;
import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.TablePanel;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import dev.ansatz.formats.Safetensors;
import dev.ansatz.runtime.store.internal.figure.FigureFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedFigureTest {
  private static final double[] X = {0, 1, Double.NaN};

  @TempDir Path run;

  private Path write(Figure figure) throws IOException {
    Path file = run.resolve(FigureFile.name(figure.id()));
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      FigureFile.content(figure).orElseThrow().writeTo(out);
    }
    return file;
  }

  private static Figure everything() {
    ValueAxis axis = ValueAxis.linear("time", "s");
    XyPanel plane =
        new XyPanel(
            "plane",
            axis.between(0, Double.POSITIVE_INFINITY),
            ValueAxis.named("class", List.of("a", "b")),
            List.of(
                new XySeries.Line("l", X, new double[] {1, 2, 3}, Style.dashed(1)),
                new XySeries.Points("p", X, X, Style.points(2)),
                new XySeries.ErrorBars("e", X, X, X, X, Style.line(0)),
                new XySeries.Band("b", X, X, X, Style.line(0)),
                new XySeries.Bars("h", X, X, Style.line(0)),
                new XySeries.Labels(X, X, List.of("a", "b", "c"), Style.line(0))),
            List.of(new Mark(Mark.Direction.Y, 0.1, "here", Style.line(3))));
    SpacePanel space =
        new SpacePanel(
            "space",
            axis,
            axis,
            ValueAxis.logarithmic("z", ""),
            List.of(new SpacePanel.Curve("c", X, X, X, Style.line(0))),
            SpacePanel.Camera.DEFAULT);
    ImagePanel images =
        new ImagePanel("i", 2, U8Tensor.of(new byte[] {0, 1, -1, 3}, 1, 2, 2), List.of("7"));
    MatrixPanel.Side side = new MatrixPanel.Side("s", List.of("a"));
    MatrixPanel matrix =
        new MatrixPanel("m", side, side, F64Tensor.of(new double[] {0.5}, 1, 1), 0, 1, List.of());
    TablePanel table =
        new TablePanel(
            "t", List.of(TablePanel.Column.right("n")), List.of(List.of("1")), List.of(0));
    return new Figure(
        "all", "Everything", "Seen.", 2, List.of(plane, space, images, matrix, table));
  }

  @Test
  void everyKindOfPanelComesBackAndGivesTheSameBytes() throws IOException {
    Path file = write(everything());
    byte[] first = Files.readAllBytes(file);
    Figure loaded = SavedFigure.load(run, "all").orElseThrow();
    XyPanel plane = (XyPanel) loaded.panels().get(0);
    assertArrayEquals(X, ((XySeries.Labels) plane.series().get(5)).x());
    assertEquals(Double.POSITIVE_INFINITY, plane.x().max().orElseThrow());
    assertEquals(everything().panels().subList(2, 5), loaded.panels().subList(2, 5));
    assertEquals("Seen.", loaded.caption());
    write(loaded);
    assertArrayEquals(first, Files.readAllBytes(file));
  }

  @Test
  void sharedArraysAreKeptOnceUnderTheFirstPlace() throws IOException {
    Safetensors contents = Safetensors.read(write(everything()));
    assertEquals(
        List.of("panels.0.series.0.x", "panels.0.series.0.y", "panels.2.images", "panels.3.values"),
        List.copyOf(contents.tensors().keySet()));
    assertSame(U8Tensor.class, contents.tensors().get("panels.2.images").getClass());
  }

  @Test
  void whatIsLargeIsNotKept() {
    double[] many = new double[(int) (FigureFile.MOST_BYTES / 8) + 1];
    XySeries line = new XySeries.Line("l", many, many, Style.line(0));
    ValueAxis axis = ValueAxis.linear("", "");
    Figure figure =
        Figure.of("large", "", "", new XyPanel("", axis, axis, List.of(line), List.of()));
    assertTrue(FigureFile.content(figure).isEmpty());
  }

  @Test
  void aRunWithoutValuesHasPicturesAlone() throws IOException {
    assertEquals(List.of(), SavedFigure.ids(run));
    Files.createDirectories(run.resolve("figures"));
    Files.createFile(SavedFigure.picture(run, "b"));
    Files.createFile(SavedFigure.picture(run, "a"));
    assertEquals(List.of("a", "b"), SavedFigure.ids(run));
    assertTrue(SavedFigure.load(run, "a").isEmpty());
  }

  @Test
  void aFileThatIsNoFigureIsRefused() throws IOException {
    Path file = write(everything());
    for (String tree : List.of("null", "[]", "{", "{\"id\": \"a\", \"columns\": \"x\"}")) {
      try (OutputStream out = Files.newOutputStream(file)) {
        new Safetensors(Map.of(), Map.of("figure", tree)).write(out);
      }
      DataException refusal =
          assertThrows(DataException.class, () -> SavedFigure.load(run, "all"), tree);
      assertTrue(refusal.getMessage().contains("must hold a figure"), refusal.getMessage());
    }
    Files.writeString(file, "spoilt");
    assertThrows(DataException.class, () -> SavedFigure.load(run, "all"));
  }
}

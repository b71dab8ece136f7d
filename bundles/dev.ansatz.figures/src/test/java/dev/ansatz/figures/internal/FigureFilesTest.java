package dev.ansatz.figures.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.figure.RenderRequest;
import dev.ansatz.api.figure.RenderRequest.Format;
import dev.ansatz.api.figure.RenderRequest.Theme;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import java.awt.Color;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class FigureFilesTest {
  private static final String BLUE = "rgb(0,114,178)";
  private static final String ORANGE = "rgb(213,94,0)";

  static Stream<Figure> figures() {
    return Stream.concat(Samples.all().stream(), Degenerate.all().stream());
  }

  @ParameterizedTest
  @MethodSource("figures")
  void pictureIsWellFormedAndTheSameTwice(Figure figure) throws IOException {
    for (Theme theme : Theme.values()) {
      Drawn svg = Drawn.of(figure, Format.SVG, theme);
      assertEquals("svg", svg.document().getDocumentElement().getLocalName());
      assertFalse(
          new String(svg.bytes(), StandardCharsets.UTF_8)
              .matches("(?s).*=\"[^\"]*(NaN|Infinity).*"));
      assertArrayEquals(svg.bytes(), Drawn.of(figure, Format.SVG, theme).bytes());
      Drawn png = Drawn.of(figure, Format.PNG, theme);
      assertNotNull(ImageIO.read(new ByteArrayInputStream(png.bytes())));
      assertArrayEquals(png.bytes(), Drawn.of(figure, Format.PNG, theme).bytes());
    }
  }

  @Test
  void drawsWithoutAScreen() {
    assertTrue(GraphicsEnvironment.isHeadless());
    assertTrue(Drawn.of(Samples.waves(), Format.PNG, Theme.LIGHT).bytes().length > 1000);
  }

  @Test
  void tablesShowEveryTextOrCountTheRest() {
    List<String> texts = Drawn.svg(Cells.cells()).texts();
    assertEquals(12, Collections.frequency(texts, "0.5"), texts::toString);
    assertEquals(15, Collections.frequency(texts, "1.25"), texts::toString);
    List<String> strange = Drawn.svg(Cells.strangeCells()).texts();
    assertTrue(strange.stream().anyMatch(t -> t.matches("… and [0-9]+ more rows")));
  }

  @Test
  void textIsTextWithUnits() {
    List<String> texts = Drawn.svg(Samples.waves()).texts();
    assertTrue(
        texts.containsAll(
            List.of(
                "A figure that shows waves",
                "Two waves, one with a gap",
                "sine",
                "cosine",
                "time (s)",
                "displacement (mm)",
                "divergence",
                "threshold 0.4")),
        texts::toString);
  }

  @Test
  void manyPointsAndTheirLabelsMakeASmallFile() {
    Drawn svg = Drawn.svg(Samples.classes(10_000));
    assertTrue(svg.bytes().length < 250_000, svg.bytes().length + " bytes");
    assertEquals(2, svg.texts().stream().filter("class 3"::equals).count());
  }

  @Test
  void labelsOfOnePointDoNotCoverEachOther() {
    double[] same = {1, 1, 1};
    XySeries.Labels labels =
        new XySeries.Labels(same, same, List.of("one", "two", "six"), Style.points(0));
    XySeries.Points ends =
        new XySeries.Points("", new double[] {0, 2}, new double[] {0, 2}, Style.points(0));
    Drawn svg =
        Drawn.svg(
            Samples.figure(
                "labels", 1, Samples.plane("", Samples.time(), Samples.time(), ends, labels)));
    long places =
        svg.elements("text").stream()
            .filter(text -> labels.texts().contains(text.getTextContent()))
            .map(text -> text.getAttribute("x") + " " + text.getAttribute("y"))
            .distinct()
            .count();
    assertEquals(3, places);
  }

  @Test
  void imagesTakeTheHeightThatTheyNeed() {
    ImagePanel wide = Samples.images("", 30, 10, false);
    RenderRequest request = RenderRequest.of(Samples.figure("wide", 1, wide), Format.PNG);
    assertEquals(480, request.panelWidth());
    assertEquals(4 + 3 * (44.4 + 4), request.panelHeight(), 1);
    assertEquals(480, RenderRequest.of(Samples.pictures(), Format.PNG).panelWidth());
    ImagePanel none = Samples.images("", 0, 10, true);
    assertEquals(100, RenderRequest.of(Samples.figure("none", 1, none), Format.PNG).panelHeight());
  }

  @Test
  void textKeepsItsWidthInEveryFont() {
    Element title =
        Drawn.svg(Samples.waves()).elements("text").stream()
            .filter(text -> text.getTextContent().equals("A figure that shows waves"))
            .findFirst()
            .orElseThrow();
    double measured = Typeface.width(Look.TITLE, title.getTextContent());
    assertEquals(measured, Double.parseDouble(title.getAttribute("textLength")), 0.06);
  }

  @Test
  void emptyPlotsSayThatTheyAreEmpty() {
    assertEquals(2, notices(Degenerate.values()));
    assertEquals(2, notices(Degenerate.logarithms()));
    assertEquals(2, notices(Degenerate.spaces()));
  }

  private static long notices(Figure figure) {
    return Drawn.svg(figure).texts().stream().filter("nothing to plot"::equals).count();
  }

  @Test
  void everyLineIsOnePath() {
    Drawn svg = Drawn.svg(Samples.waves());
    assertEquals(1, svg.paths(BLUE));
    assertEquals(1, svg.paths(ORANGE));
  }

  @Test
  void seriesOfOneNameShareOneLegendEntry() {
    List<String> texts = Drawn.svg(Samples.bandsAndBars()).texts();
    assertEquals(1, texts.stream().filter("loss"::equals).count());
  }

  @Test
  void logarithmicTicksArePlainOrPowersOfTen() {
    List<String> texts = Drawn.svg(Samples.logarithmic()).texts();
    assertTrue(
        texts.containsAll(List.of("10", "−10", "5", "100", "200", "3.0·10")), texts::toString);
  }

  @Test
  void largeLegendIsCutAndCounted() {
    List<String> texts = Drawn.svg(Samples.manySeries()).texts();
    assertTrue(texts.stream().anyMatch(text -> text.matches("and \\d+ more")), texts::toString);
  }

  @Test
  void manyPointsMakeNoLargeFile() {
    assertTrue(Drawn.svg(Samples.noisy()).bytes().length < 100_000);
    assertTrue(Drawn.svg(Samples.attractors()).bytes().length < 200_000);
  }

  @Test
  void longSeriesTogetherAreThinned() {
    double[] t = Samples.range(10_000, 0.01);
    XySeries[] series =
        IntStream.range(0, 20)
            .mapToObj(
                i -> Samples.line("wave " + i, t, Samples.map(t, v -> Math.sin(9 * v + i)), i))
            .toArray(XySeries[]::new);
    XyPanel plane = Samples.plane("", Samples.time(), Samples.time(), series);
    assertTrue(Drawn.svg(Samples.figure("long", 1, plane)).bytes().length < 600_000);
  }

  @Test
  void legendOfTenLongNamesIsWhole() {
    double[] x = {0, 1};
    XySeries[] series =
        IntStream.range(0, 10)
            .mapToObj(i -> Samples.line("class with a rather long name " + i, x, x, i))
            .toArray(XySeries[]::new);
    XyPanel plane = Samples.plane("", Samples.time(), Samples.time(), series);
    List<String> texts = Drawn.svg(Samples.figure("names", 1, plane)).texts();
    assertTrue(texts.stream().noneMatch(text -> text.matches("and \\d+ more")), texts::toString);
    assertTrue(texts.contains("class with a rather long name 9"));
  }

  @Test
  void everyImageIsInTheFile() {
    assertEquals(69, Drawn.svg(Samples.pictures()).elements("image").size());
  }

  @Test
  void identifiersBeginWithTheFigures() {
    List<String> ids =
        Drawn.svg(Samples.study()).elements("clipPath").stream()
            .map(clip -> clip.getAttribute("id"))
            .toList();
    assertFalse(ids.isEmpty());
    assertTrue(ids.stream().allMatch(id -> id.startsWith("study-light-")), ids::toString);
  }

  @Test
  void noIdentifierIsSharedByPictures() {
    String svg = new String(Drawn.svg(Samples.study()).bytes(), StandardCharsets.UTF_8);
    assertFalse(svg.contains("genericDefs"));
  }

  @Test
  void namesKeepTheirMarkupCharacters() {
    assertTrue(
        Drawn.svg(Degenerate.names()).texts().stream().anyMatch(text -> text.contains("<&\"'>")));
  }

  @Test
  void scaleMultipliesPixels() throws IOException {
    assertEquals(512, width(1));
    assertEquals(1024, width(2));
  }

  private static int width(double scale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FigureFiles()
        .render(new RenderRequest(Samples.waves(), Format.PNG, Theme.LIGHT, 480, 300, scale), out);
    return ImageIO.read(new ByteArrayInputStream(out.toByteArray())).getWidth();
  }

  @Test
  void themesPaintTheirBackgroundToTheLastPixel() throws IOException {
    for (Theme theme : Theme.values()) {
      Drawn png = Drawn.of(Samples.waves(), Format.PNG, theme);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png.bytes()));
      Color corner = new Color(image.getRGB(image.getWidth() - 1, image.getHeight() - 1));
      assertEquals(Look.of(theme).background(), corner);
    }
  }

  @Test
  void threadsDrawTheSame() throws Exception {
    byte[] alone = Drawn.svg(Samples.study()).bytes();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Callable<byte[]> draw = () -> Drawn.svg(Samples.study()).bytes();
      for (Future<byte[]> drawn : pool.invokeAll(List.of(draw, draw, draw, draw))) {
        assertArrayEquals(alone, drawn.get());
      }
    } finally {
      pool.shutdown();
    }
  }
}

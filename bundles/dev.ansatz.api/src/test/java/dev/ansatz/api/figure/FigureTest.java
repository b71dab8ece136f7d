package dev.ansatz.api.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ansatz.api.figure.RenderRequest.Format;
import dev.ansatz.api.figure.RenderRequest.Theme;
import dev.ansatz.api.tensor.U8Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FigureTest {
  private static final double[] TWO = new double[2];
  private static final double[] THREE = new double[3];

  private static void refused(String message, Executable making) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, making).getMessage());
  }

  @Test
  void arraysOfASeriesAreOfOneLength() {
    String message = "the arrays of the series 'a' must be of one length; got 2 and 3";
    Style style = Style.line(0);
    refused(message, () -> new XySeries.Line("a", TWO, THREE, style));
    refused(message, () -> new XySeries.Points("a", TWO, THREE, style));
    refused(message, () -> new XySeries.Bars("a", TWO, THREE, style));
    refused(message, () -> new XySeries.Band("a", TWO, TWO, THREE, style));
    refused(message, () -> new XySeries.ErrorBars("a", TWO, TWO, TWO, THREE, style));
    refused(message, () -> new SpacePanel.Curve("a", TWO, TWO, THREE, style));
  }

  @Test
  void imagesHaveAShapeAndCaptions() {
    refused(
        "images must have the shape n × height × width or n × height × width × 3; got 2 × 4",
        () -> new ImagePanel("", 1, U8Tensor.zeros(2, 4), List.of()));
    refused(
        "2 images must have as many captions or none; got 1",
        () -> new ImagePanel("", 1, U8Tensor.zeros(2, 4, 4), List.of("one")));
    refused(
        "the columns of an image panel must be 1 or more; got 0",
        () -> new ImagePanel("", 0, U8Tensor.zeros(2, 4, 4), List.of()));
  }

  @Test
  void figureHasColumnsAndSize() {
    refused(
        "the columns of the figure 'f' must be 1 or more; got 0",
        () -> new Figure("f", "", "", 0, List.of()));
    Figure figure = new Figure("f", "", "", 1, List.of());
    refused(
        "a panel must be at least 100 points wide and high; got 99 by 300",
        () -> new RenderRequest(figure, Format.PNG, Theme.LIGHT, 99, 300, 1));
    refused(
        "the scale of a picture must be above 0 and at most 32; got NaN",
        () -> new RenderRequest(figure, Format.PNG, Theme.LIGHT, 480, 300, Double.NaN));
  }
}

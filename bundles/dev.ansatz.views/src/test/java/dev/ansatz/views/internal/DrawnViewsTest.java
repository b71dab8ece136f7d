package dev.ansatz.views.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.RenderRequest;
import dev.ansatz.api.figure.RenderRequest.Format;
import dev.ansatz.figures.internal.FigureFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawnViewsTest {

  private static String svg(Figure figure) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FigureFiles().render(RenderRequest.of(figure, Format.SVG), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void assertShows(Figure figure, List<String> texts) throws IOException {
    String svg = svg(figure);
    for (String text : texts) {
      assertTrue(svg.contains(">" + text + "<"), () -> text + " is not in " + svg);
    }
  }

  @Test
  void attractorShowsAxesWithUnits() throws IOException {
    Figure figure =
        SeriesViewsTest.attractor(
            new Fakes.Oracle(1e-3),
            Fakes.dataset(Fakes.lorenz(6000, 1)),
            AttractorSettings.defaults());
    assertShows(figure, List.of("Original", "Generated", "x (mm)", "y (mm)", "z (mm)"));
  }

  @Test
  void forecastShowsBothTimes() throws IOException {
    Figure figure =
        SeriesViewsTest.forecast(
            new Fakes.Oracle(1e-4),
            Fakes.dataset(Fakes.lorenz(6000, 1)),
            ForecastSettings.defaults());
    assertShows(
        figure,
        List.of(
            "true",
            "forecast",
            "time since the forecast began (s)",
            "time since the forecast began (Lyapunov times)",
            "RMSE (sd)",
            "threshold 0.4 sd"));
  }

  @Test
  void scoreShowsSettingAndUnit() throws IOException {
    assertShows(
        ScoreBySettingTest.draw(Fakes.units(), "", ""),
        List.of("model.units", "test.mse (sd²)", "Linear axes", "Logarithmic axes"));
    assertShows(
        ScoreBySettingTest.draw(Fakes.solvers(), "", ""),
        List.of("qr", "svd", "normal-equations", "model.rho = 0.5"));
  }
}

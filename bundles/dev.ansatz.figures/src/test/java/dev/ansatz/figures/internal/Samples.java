package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.figure.Mark;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.U8Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Figures of every kind. */
public final class Samples {
  private Samples() {}

  public static double[] range(int n, double step) {
    return IntStream.range(0, n).mapToDouble(i -> i * step).toArray();
  }

  public static double[] map(double[] x, DoubleUnaryOperator f) {
    return Arrays.stream(x).map(f).toArray();
  }

  public static ValueAxis time() {
    return ValueAxis.linear("time", "s");
  }

  public static XySeries.Line line(String name, double[] x, double[] y, int colour) {
    return new XySeries.Line(name, x, y, Style.line(colour));
  }

  public static XyPanel plane(String title, ValueAxis x, ValueAxis y, XySeries... series) {
    return new XyPanel(title, x, y, List.of(series), List.of());
  }

  public static Figure figure(String id, int columns, Panel... panels) {
    return new Figure(
        id,
        "A figure that shows " + id,
        "Read it from left to right. A caption of two sentences is wrapped where the figure ends, and"
            + " says what is to be seen.",
        columns,
        List.of(panels));
  }

  public static Figure waves() {
    double[] t = range(400, 0.05);
    double[] gap = map(t, v -> v > 8 && v < 10 ? Double.NaN : Math.cos(v));
    return figure(
        "waves",
        1,
        new XyPanel(
            "Two waves, one with a gap",
            time(),
            ValueAxis.linear("displacement", "mm"),
            List.of(
                line("sine", t, map(t, Math::sin), 0),
                new XySeries.Line("cosine", t, gap, Style.dashed(1))),
            List.of(
                new Mark(Mark.Direction.X, 12.5, "divergence", Style.dashed(6)),
                new Mark(Mark.Direction.Y, 0.4, "threshold 0.4", Style.dashed(2)))));
  }

  public static Figure study() {
    double[] units = {500, 375, 281, 211, 158, 118};
    double[] mean = {0.011, 0.013, 0.018, 0.034, 0.09, 0.4};
    double[] low = map(mean, v -> v * 0.7);
    double[] high = map(mean, v -> v * 1.3);
    XySeries[] series = {
      new XySeries.Points(
          "trials",
          new double[] {500, 500, 375, 118},
          new double[] {.01, .012, .014, .5},
          Style.points(6)),
      new XySeries.ErrorBars("mean ± sd", units, mean, low, high, Style.points(0)),
      line("", units, mean, 0)
    };
    return figure(
        "study",
        2,
        plane(
            "Linear axes",
            ValueAxis.linear("units", ""),
            ValueAxis.linear("test MSE", "sd²"),
            series),
        plane(
            "Logarithmic axes",
            ValueAxis.logarithmic("units", ""),
            ValueAxis.logarithmic("test MSE", "sd²"),
            series));
  }

  public static Figure bandsAndBars() {
    double[] x = range(60, 1);
    double[] mean = map(x, v -> 10 + v * v / 100);
    double[] days = {1, 2, 3, 4, 5, 6, 7};
    return figure(
        "bands-and-bars",
        2,
        plane(
            "A band around its mean",
            ValueAxis.linear("epoch", ""),
            ValueAxis.linear("loss", "nats"),
            new XySeries.Band(
                "loss", x, map(mean, v -> v - 3), map(mean, v -> v + 3), Style.line(0)),
            line("loss", x, mean, 0)),
        plane(
            "Bars",
            ValueAxis.linear("day", ""),
            ValueAxis.linear("balance", "kg"),
            new XySeries.Bars(
                "weights", days, new double[] {3, -1, 4, -1.5, 5, 9, -2.6}, Style.line(2))));
  }

  public static double[][] lorenz(int n, double step) {
    double[][] path = new double[3][n];
    double x = 1;
    double y = 1;
    double z = 25;
    int inner = 20;
    for (int i = 0; i < n; i++) {
      path[0][i] = x;
      path[1][i] = y;
      path[2][i] = z;
      for (int k = 0; k < inner; k++) {
        double h = step / inner;
        double dx = 10 * (y - x);
        double dy = x * (28 - z) - y;
        double dz = x * y - 8.0 / 3 * z;
        x += h * dx;
        y += h * dy;
        z += h * dz;
      }
    }
    return path;
  }

  public static SpacePanel attractor(String title, int n, int colour) {
    double[][] path = lorenz(n, 0.02);
    return new SpacePanel(
        title,
        ValueAxis.linear("x", "mm"),
        ValueAxis.linear("y", "mm"),
        ValueAxis.linear("z", "mm"),
        List.of(
            new SpacePanel.Curve(
                title, path[0], path[1], path[2], new Style(colour, Style.Stroke.SOLID, 0.6))),
        SpacePanel.Camera.DEFAULT);
  }

  public static Figure attractors() {
    return figure("attractors", 2, attractor("original", 5000, 0), attractor("generated", 3000, 1));
  }

  public static ImagePanel images(String title, int n, int columns, boolean captions) {
    int side = 12;
    byte[] pixels = new byte[n * side * side];
    SplittableRandom random = RandomKey.of(7).generator();
    for (int i = 0; i < pixels.length; i++) {
      int row = i / side % side;
      int column = i % side;
      double d = Math.hypot(row - 5.5, column - 5.5);
      pixels[i] = (byte) (d < 2 + i / (side * side) % 5 ? 200 + random.nextInt(56) : 20);
    }
    List<String> names =
        captions ? IntStream.range(0, n).mapToObj(i -> "disc " + i).toList() : List.of();
    return new ImagePanel(title, columns, U8Tensor.of(pixels, n, side, side), names);
  }

  public static Figure pictures() {
    return figure("pictures", 2, images("Originals", 20, 5, true), images("Samples", 49, 7, false));
  }

  public static Figure logarithmic() {
    double[] x = range(200, 0.1);
    return figure(
        "logarithmic",
        2,
        plane(
            "Many decades",
            time(),
            ValueAxis.logarithmic("error", "sd"),
            line("grows", x, map(x, v -> 1e-12 * Math.exp(2.2 * v)), 1)),
        plane(
            "Few decades",
            ValueAxis.logarithmic("frequency", "Hz"),
            ValueAxis.logarithmic("power", "W"),
            line("falls", map(x, v -> 1 + v * 10), map(x, v -> 300 / (1 + v * 2)), 0)),
        plane(
            "Less than one",
            ValueAxis.logarithmic("rate", "1/s"),
            ValueAxis.logarithmic("loss", "nats"),
            line("", map(x, v -> 1e-6 * (2 + v / 10)), map(x, v -> 1e5 * (3 + v / 20)), 2)),
        plane(
            "Very many",
            time(),
            ValueAxis.logarithmic("likelihood", ""),
            line("", x, map(x, v -> Math.exp(-30 * v)), 3)));
  }

  public static Figure noisy() {
    double[] t = range(20_000, 0.02);
    SplittableRandom random = RandomKey.of(3).generator();
    double[] noise = map(t, v -> random.nextDouble() - 0.5 + Math.sin(v / 20));
    return figure(
        "noisy",
        1,
        plane(
            "20,000 points", time(), ValueAxis.linear("signal", "V"), line("noise", t, noise, 0)));
  }

  public static Figure manySeries() {
    double[] x = range(50, 1);
    List<XySeries> series = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      int k = i;
      series.add(line("series number " + i, x, map(x, v -> v * k), i));
    }
    return figure(
        "many-series",
        1,
        new XyPanel("Fifty series", time(), ValueAxis.linear("distance", "m"), series, List.of()));
  }

  public static Figure classes(int n) {
    SplittableRandom random = RandomKey.of(9).generator();
    List<XySeries> series = new ArrayList<>();
    double[] atX = new double[10];
    double[] atY = new double[10];
    for (int c = 0; c < 10; c++) {
      atX[c] = Math.cos(c * 0.6) * 3;
      atY[c] = Math.sin(c * 0.6) * 3;
      double centreX = atX[c];
      double centreY = atY[c];
      double[] x = map(new double[n / 10], v -> centreX + random.nextGaussian());
      double[] y = map(new double[n / 10], v -> centreY + random.nextGaussian());
      series.add(new XySeries.Points("class " + c, x, y, new Style(c, Style.Stroke.SOLID, 2.5)));
    }
    List<String> names = IntStream.range(0, 10).mapToObj(c -> "class " + c).toList();
    series.add(new XySeries.Labels(atX, atY, names, Style.points(0)));
    return figure(
        "classes",
        1,
        new XyPanel(
            "",
            ValueAxis.linear("latent 1", ""),
            ValueAxis.linear("latent 2", ""),
            series,
            List.of()));
  }

  public static List<Figure> all() {
    return List.of(
        classes(10_000),
        waves(),
        Cells.cells(),
        study(),
        bandsAndBars(),
        attractors(),
        pictures(),
        logarithmic(),
        noisy(),
        manySeries());
  }
}

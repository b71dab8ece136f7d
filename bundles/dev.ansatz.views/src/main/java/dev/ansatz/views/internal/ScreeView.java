package dev.ansatz.views.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Mark;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.api.model.PrincipalComponents;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;

/** Shows how much of the variance each principal component explains. */
@Component(
    service = Visualizer.class,
    property = {Descriptor.ID + "=scree", Descriptor.TITLE + "=Scree plot"})
public final class ScreeView implements Visualizer<PrincipalComponents, ScreeSettings> {
  private static final double POINT = 3.2;
  private static final int GREY = 6;

  @Override
  public Descriptor<ScreeSettings> descriptor() {
    return new Descriptor<>(
        "scree",
        "Scree plot",
        "The eigenvalues of the covariance on a logarithmic axis with the noise variance, and the"
            + " share of the variance that the first components explain together.",
        ScreeSettings.defaults(),
        List.of());
  }

  @Override
  public Class<PrincipalComponents> modelType() {
    return PrincipalComponents.class;
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return Pictures.hasInputs(dataset);
  }

  @Override
  public List<Figure> draw(ViewRequest<PrincipalComponents, ScreeSettings> request) {
    PrincipalComponents model = request.model();
    double[] known = model.eigenvalues().array();
    double[] shown = Arrays.copyOf(known, Math.min(known.length, request.settings().count()));
    int kept = model.components().rowCount();
    double largest = Pictures.largest(request.dataset());
    return List.of(
        new Figure(
            "scree",
            request.dataset().title() + ": scree plot",
            "Left: the variance along each principal direction (%s eigenvalues). Right: the share of"
                    .formatted(Words.share(shown.length, known.length))
                + " the whole variance that the first ones explain together; the model keeps %s."
                    .formatted(Words.count(kept)),
            2,
            List.of(
                eigenvalues(shown, kept, model.noiseVariance(), largest),
                explained(shown, kept, model.totalVariance()))));
  }

  private static Panel eigenvalues(double[] values, int kept, double noise, double largest) {
    double square = largest * largest;
    double[] scaled = Arrays.stream(values).map(value -> value / square).toArray();
    List<Mark> marks =
        noise > 0
            ? List.of(
                new Mark(
                    Mark.Direction.Y,
                    noise / square,
                    "σ² = " + Words.rounded(noise / square),
                    Style.dashed(1)))
            : List.of();
    String unit = largest == 1 ? "" : "(inputs/%s)²".formatted(Words.exact(largest));
    return new XyPanel(
        "Eigenvalues",
        ValueAxis.linear("component", ""),
        ValueAxis.logarithmic("eigenvalue", unit),
        twice(scaled, kept),
        marks);
  }

  private static Panel explained(double[] values, int kept, double total) {
    double[] shares = values.clone();
    Arrays.parallelPrefix(shares, Double::sum);
    for (int i = 0; i < shares.length; i++) {
      shares[i] *= 100 / total;
    }
    List<Mark> marks =
        kept <= shares.length
            ? List.of(
                new Mark(
                    Mark.Direction.X,
                    kept,
                    "%s components: %s %%"
                        .formatted(Words.count(kept), Words.rounded(shares[kept - 1])),
                    Style.dashed(1)))
            : List.of();
    return new XyPanel(
        "Cumulative explained variance",
        ValueAxis.linear("components", ""),
        ValueAxis.linear("explained variance", "%").between(0, 100),
        twice(shares, kept),
        marks);
  }

  /** A line through all values, and points in two colours: those kept and the others. */
  private static List<XySeries> twice(double[] values, int kept) {
    double[] x = IntStream.rangeClosed(1, values.length).mapToDouble(i -> i).toArray();
    int split = Math.min(kept, values.length);
    List<XySeries> series = new ArrayList<>();
    series.add(new XySeries.Line("", x, values, new Style(GREY, Style.Stroke.SOLID, 0.6)));
    series.add(points("kept", x, values, 0, split, 0));
    if (split < values.length) {
      series.add(points("left to the noise", x, values, split, values.length, GREY));
    }
    return series;
  }

  private static XySeries points(
      String name, double[] x, double[] y, int from, int to, int colour) {
    return new XySeries.Points(
        name,
        Arrays.copyOfRange(x, from, to),
        Arrays.copyOfRange(y, from, to),
        new Style(colour, Style.Stroke.SOLID, POINT));
  }
}

package dev.ansatz.metrics.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.DensityRequest;
import dev.ansatz.api.model.Measure;
import dev.ansatz.api.model.ParametricDensity;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.plugin.Source;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Component;

/**
 * What a likelihood is worth once its free parameters are paid for: {@code bic = p ln n - 2 ln L}
 * and {@code aic = 2 p - 2 ln L}, of p parameters and the likelihood L of n rows together.
 */
@Component(
    service = Metric.class,
    property = {
      Descriptor.ID + "=information-criteria",
      Descriptor.TITLE + "=Information criteria"
    })
public final class InformationCriteria implements Metric<ParametricDensity, NoSettings> {
  private static final Descriptor<NoSettings> DESCRIPTOR =
      new Descriptor<>(
          "information-criteria",
          "Information criteria",
          "Bayes' and Akaike's criteria, bic and aic, of the rows that are judged, all together."
              + " They are meant for the rows that the model was fitted to: ask for them with"
              + " splits: [train]. The least is best.",
          new NoSettings(),
          List.of(
              new Source(
                  "Schwarz, Estimating the dimension of a model, Ann. Stat. 6, 1978", "p. 461"),
              Source.of(
                  "Akaike, A new look at the statistical model identification, IEEE Trans. Autom."
                      + " Control 19, 1974")));

  @Override
  public Descriptor<NoSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<ParametricDensity> modelType() {
    return ParametricDensity.class;
  }

  @Override
  public List<String> scoreNames() {
    return List.of("bic", "aic");
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return JudgedRows.areIn(dataset);
  }

  @Override
  public List<Score> evaluate(MetricRequest<ParametricDensity, NoSettings> request) {
    JudgedRows judged = JudgedRows.of(request);
    Mean mean = new Mean();
    AtomicReference<Measure> measure = new AtomicReference<>();
    judged.forEachBlock(
        (rows, key) -> {
          var density =
              request.model().logDensity(new DensityRequest(rows, 1, key, request.stop()));
          mean.addAll(density.nats());
          measure.set(density.measure());
        });
    int n = judged.rows().rowCount();
    double deviance = -2 * n * mean.value();
    long parameters = request.model().freeParameters();
    String unit = "nats, " + measure.get();
    return List.of(
        new Score("bic", parameters * Math.log(n) + deviance, unit, Score.Better.LOWER),
        new Score("aic", 2 * parameters + deviance, unit, Score.Better.LOWER));
  }
}

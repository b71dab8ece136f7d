package dev.ansatz.metrics.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.Mixture;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The mean squared distance of rows from the mean of the component they most likely come from. */
@Component(
    service = Metric.class,
    property = {
      Descriptor.ID + "=mixture-mse",
      Descriptor.TITLE + "=Error of the components' means"
    })
public final class MixtureMse implements Metric<Mixture, NoSettings> {
  private static final Descriptor<NoSettings> DESCRIPTOR =
      new Descriptor<>(
          "mixture-mse",
          "Error of the components' means",
          "The squared error of taking each row for the mean of its most likely component, averaged"
              + " over rows and elements, inputs divided by the largest value: score mse.",
          new NoSettings(),
          List.of());

  @Override
  public Descriptor<NoSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<Mixture> modelType() {
    return Mixture.class;
  }

  @Override
  public List<String> scoreNames() {
    return List.of("mse");
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return JudgedRows.areIn(dataset);
  }

  @Override
  public List<Score> evaluate(MetricRequest<Mixture, NoSettings> request) {
    JudgedRows judged = JudgedRows.of(request);
    Tensor means = request.model().means();
    Mean errors = new Mean();
    judged.forEachBlock(
        (rows, key) -> {
          F64Tensor shares =
              request.model().responsibilities(new PredictRequest(rows, request.stop()));
          for (int row = 0; row < rows.rowCount(); row++) {
            int component = largest(shares, row);
            ReconstructionMse.addErrors(
                errors, rows.rows(row, row + 1), means.rows(component, component + 1));
          }
        });
    double square = judged.largest() * judged.largest();
    return List.of(
        new Score("mse", errors.value() / square, judged.squareUnit(), Score.Better.LOWER));
  }

  private static int largest(F64Tensor shares, int row) {
    int components = shares.shape().extent(1);
    int largest = 0;
    for (int k = 1; k < components; k++) {
      boolean larger = shares.get(row * components + k) > shares.get(row * components + largest);
      largest = larger ? k : largest;
    }
    return largest;
  }
}

package dev.ansatz.metrics.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.LatentCode;
import dev.ansatz.api.model.LatentModel;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.List;
import java.util.SplittableRandom;
import org.osgi.service.component.annotations.Component;

/** The mean squared error of reconstructions, an average over rows and elements. */
@Component(
    service = Metric.class,
    property = {Descriptor.ID + "=reconstruction-mse", Descriptor.TITLE + "=Reconstruction error"})
public final class ReconstructionMse implements Metric<LatentModel, NoSettings> {
  private static final Descriptor<NoSettings> DESCRIPTOR =
      new Descriptor<>(
          "reconstruction-mse",
          "Reconstruction error",
          "The squared error of decoded latents, averaged over rows and elements, inputs divided by"
              + " the largest value: score mse for the latents' means, mse.sampled for draws."
              + " Missing elements (NaN) are left out.",
          new NoSettings(),
          List.of());

  @Override
  public Descriptor<NoSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<LatentModel> modelType() {
    return LatentModel.class;
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
  public List<Score> evaluate(MetricRequest<LatentModel, NoSettings> request) {
    JudgedRows judged = JudgedRows.of(request);
    Mean byMean = new Mean();
    Mean byDraw = new Mean();
    judged.forEachBlock(
        (rows, key) -> {
          LatentCode code = request.model().encode(new PredictRequest(rows, request.stop()));
          addErrors(byMean, rows, decoded(request, code.mean()));
          addErrors(byDraw, rows, decoded(request, draw(code, key)));
        });
    double square = judged.largest() * judged.largest();
    String unit = judged.squareUnit();
    return List.of(
        new Score("mse", byMean.value() / square, unit, Score.Better.LOWER),
        new Score("mse.sampled", byDraw.value() / square, unit, Score.Better.LOWER));
  }

  private static Tensor decoded(MetricRequest<LatentModel, NoSettings> request, Tensor latents) {
    return request.model().decode(new PredictRequest(latents, request.stop()));
  }

  private static Tensor draw(LatentCode code, RandomKey key) {
    SplittableRandom random = key.generator();
    double[] latents = code.mean().toDoubles().clone();
    for (int i = 0; i < latents.length; i++) {
      latents[i] += code.sd().get(i) * random.nextGaussian();
    }
    return new F64Tensor(code.mean().shape(), latents);
  }

  static void addErrors(Mean mean, Tensor truth, Tensor decoded) {
    for (int i = 0; i < truth.size(); i++) {
      double error = truth.get(i) - decoded.get(i);
      if (!Double.isNaN(truth.get(i))) {
        mean.add(error * error);
      }
    }
  }
}

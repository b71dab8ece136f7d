package dev.ansatz.workbench.internal.view.explore;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.LatentCode;
import dev.ansatz.api.model.LatentModel;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import java.util.List;
import java.util.Map;

/**
 * Decodes latents to a bright spot in an image of 8 × 8; encodes it by its middle. Latents beyond
 * the first two make the image darker.
 *
 * @param latents how many latents there are, 2 or more
 */
public record ToyLatents(int latents) implements LatentModel {
  private static final double PER_UNIT = 1.2;
  private static final double MIDDLE = 3.5;

  @Override
  public Shape inputShape() {
    return Shape.of(Toys.SIDE, Toys.SIDE);
  }

  @Override
  public LatentCode encode(PredictRequest request) {
    int n = request.inputs().rowCount();
    double[] mean = new double[n * latents];
    for (int row = 0; row < n; row++) {
      double[] middle = middle(request.inputs(), row);
      mean[row * latents] = (middle[0] - MIDDLE) / PER_UNIT;
      mean[row * latents + 1] = (MIDDLE - middle[1]) / PER_UNIT;
    }
    F64Tensor means = F64Tensor.of(mean, n, latents);
    return new LatentCode(means, F64Tensor.zeros(n, latents));
  }

  private static double[] middle(Tensor images, int row) {
    double sum = 0;
    double x = 0;
    double y = 0;
    int pixels = Toys.SIDE * Toys.SIDE;
    for (int i = 0; i < pixels; i++) {
      double shade = images.get(row * pixels + i);
      sum += shade;
      x += shade * (i % Toys.SIDE);
      y += shade * (i / Toys.SIDE);
    }
    return new double[] {x / sum, y / sum};
  }

  @Override
  public Tensor decode(PredictRequest request) {
    int n = request.inputs().rowCount();
    int pixels = Toys.SIDE * Toys.SIDE;
    double[] images = new double[n * pixels];
    for (int row = 0; row < n; row++) {
      double x = request.inputs().get(row * latents);
      double y = request.inputs().get(row * latents + 1);
      double dark = latents > 2 ? Math.exp(-Math.abs(request.inputs().get(row * latents + 2))) : 1;
      double[] image = Toys.spot(x, y);
      for (int i = 0; i < pixels; i++) {
        images[row * pixels + i] = dark * image[i];
      }
    }
    return F64Tensor.of(images, n, Toys.SIDE, Toys.SIDE);
  }

  @Override
  public Archive save() {
    return new Archive("toy-latents", 1, Map.of(), Map.of());
  }

  @Override
  public ModelSummary summary() {
    return new ModelSummary("Toy autoencoder, %d latents".formatted(latents), List.of());
  }
}

package dev.ansatz.workbench.internal.view.explore.latent;

import dev.ansatz.api.data.ClassLabels;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.model.LatentModel;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.PrincipalComponents;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.workbench.internal.view.explore.Opened;
import dev.ansatz.workbench.internal.view.explore.Parts;
import dev.ansatz.workbench.internal.view.explore.row.RowLook;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where rows lie in the latent space of a model.
 *
 * @param model the model
 * @param split the part of the data
 * @param look how rows look
 * @param indices which rows of the part are there
 * @param rows these rows
 * @param means [rows × latents], the means of their latents, one behind the other
 * @param labels the classes of the part's rows, where there are any
 */
public record LatentMap(
    LatentModel model,
    Split split,
    RowLook look,
    int[] indices,
    Tensor rows,
    double[] means,
    Optional<ClassLabels> labels) {
  private static final int MOST = 2000;
  private static final int BLOCK = 250;

  /** Returns whether a data set has rows. */
  static boolean fits(Dataset dataset) {
    return Parts.seen(dataset, Fields.INPUTS).isPresent();
  }

  /**
   * Encodes rows of a run's data, evenly spread where they are many.
   *
   * @throws DataException where rows have another shape than the model's
   */
  static LatentMap of(Opened opened, StopToken stop) {
    LatentModel model = (LatentModel) opened.model();
    Dataset data = opened.data();
    Split split = Parts.seen(data, Fields.INPUTS).orElseThrow();
    RowLook look = RowLook.of(data, split);
    if (!look.shape().equals(model.inputShape())) {
      throw new DataException(
          "The rows of \"%s\" must have the model's shape, %s; they have %s."
              .formatted(data.title(), model.inputShape(), look.shape()));
    }
    Tensor all = data.tensor(split, Fields.INPUTS);
    int count = Math.min(MOST, all.rowCount());
    int[] indices =
        IntStream.range(0, count).map(i -> (int) ((long) i * all.rowCount() / count)).toArray();
    Tensor rows = all.take(indices);
    Optional<ClassLabels> labels =
        ClassLabels.areIn(data) ? Optional.of(ClassLabels.of(data, split)) : Optional.empty();
    return new LatentMap(model, split, look, indices, rows, means(model, rows, stop), labels);
  }

  private static double[] means(LatentModel model, Tensor rows, StopToken stop) {
    int k = model.latents();
    double[] means = new double[rows.rowCount() * k];
    for (int from = 0; from < rows.rowCount(); from += BLOCK) {
      stop.check();
      Tensor some = rows.rows(from, Math.min(rows.rowCount(), from + BLOCK));
      double[] mean = model.encode(new PredictRequest(some, stop)).mean().toDoubles();
      System.arraycopy(mean, 0, means, from * k, mean.length);
    }
    return means;
  }

  int count() {
    return indices.length;
  }

  int latents() {
    return model.latents();
  }

  double mean(int row, int latent) {
    return means[row * latents() + latent];
  }

  /** Returns the latents' means of a row. */
  double[] code(int row) {
    return java.util.Arrays.copyOfRange(means, row * latents(), (row + 1) * latents());
  }

  /** Returns the name of a latent. */
  String name(int latent) {
    String noun = model instanceof PrincipalComponents ? "component" : "latent";
    return "%s %d".formatted(noun, latent + 1);
  }

  /** Returns the two latents whose means differ most between rows; one twice where it is alone. */
  int[] widest() {
    int[] two =
        IntStream.range(0, latents())
            .boxed()
            .sorted((a, b) -> Double.compare(spread(b), spread(a)))
            .limit(2)
            .sorted()
            .mapToInt(Integer::intValue)
            .toArray();
    return two.length == 2 ? two : new int[] {two[0], two[0]};
  }

  private double spread(int latent) {
    double mean = 0;
    for (int row = 0; row < count(); row++) {
      mean += mean(row, latent) / count();
    }
    double spread = 0;
    for (int row = 0; row < count(); row++) {
      spread += Math.pow(mean(row, latent) - mean, 2);
    }
    return spread;
  }

  /** Returns the row whose latents are nearest to a point. */
  int nearest(double... point) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int row = 0; row < count(); row++) {
      double distance = 0;
      for (int c = 0; c < point.length; c++) {
        double apart = mean(row, c) - point[c];
        distance += apart * apart;
      }
      if (distance < least) {
        least = distance;
        nearest = row;
      }
    }
    return nearest;
  }

  /** Returns the class of a row in words; empty where there is none. */
  String className(int row) {
    return labels.map(all -> all.classes().get(all.of(indices[row]))).orElse("");
  }

  /** Decodes points, [n × latents] one behind the other. Takes time. */
  List<double[]> decode(double[] points, StopToken stop) {
    int n = points.length / latents();
    Tensor decoded = model.decode(new PredictRequest(F64Tensor.of(points, n, latents()), stop));
    return IntStream.range(0, n).mapToObj(i -> RowLook.values(decoded, i)).toList();
  }
}

package dev.ansatz.model.gmm.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.model.gmm.GmmSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A training's whole state as an archive, and back.
 *
 * @param settings the settings
 * @param covariances the layout of covariances
 * @param d elements of a row
 */
record Checkpoint(GmmSettings settings, Covariances covariances, int d) {
  private static final String MEAN = "mean";
  private static final String VARIANCES = "variances";
  private static final String COVARIANCE = "covariance";
  private static final String FLOOR = "floor";
  private static final String STILL = "still";
  private static final String DRAWN = "drawn";
  private static final String CHOSEN = "chosen";
  private static final String DISTANCES = "distances";
  private static final String PROGRESS = "progress";
  private static final int PROGRESS_NUMBERS = 3;

  /** Returns the state; {@code spread} is null before the data was measured. */
  Archive save(Spread spread, Seeds seeds, List<Start> starts) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put(DRAWN, seeds.drawn());
    if (spread != null) {
      put(spread, tensors, attributes);
    }
    for (int start = 0; start < seeds.chosen().length && seeds.drawn() > 0; start++) {
      int[] chosen = seeds.chosen()[start].clone();
      double[] distances = seeds.distances()[start].clone();
      tensors.put(name(CHOSEN, start), I32Tensor.of(chosen, chosen.length));
      tensors.put(name(DISTANCES, start), F64Tensor.of(distances, distances.length));
    }
    for (int start = 0; start < starts.size(); start++) {
      put(starts.get(start), start, tensors);
    }
    return new Archive(Layout.LEARNER, Layout.VERSION, tensors, attributes);
  }

  private static String name(String what, int start) {
    return "start" + (start + 1) + "/" + what;
  }

  private void put(Spread spread, Map<String, Tensor> tensors, Map<String, Object> attributes) {
    tensors.put(MEAN, F64Tensor.of(spread.mean(), d));
    tensors.put(VARIANCES, F64Tensor.of(spread.variances(), d));
    tensors.put(COVARIANCE, F64Tensor.of(spread.covariance(), spread.covariance().length));
    attributes.put(FLOOR, spread.floor());
    attributes.put(STILL, spread.still());
  }

  private void put(Start start, int number, Map<String, Tensor> tensors) {
    Normals normals = start.normals();
    int components = normals.components();
    tensors.put(name("weights", number), F64Tensor.of(normals.weights(), components));
    tensors.put(name("means", number), F64Tensor.of(normals.means(), components, d));
    tensors.put(
        name("covariances", number),
        new F64Tensor(covariances.shape(components, d), normals.covariances()));
    tensors.put(name("floored", number), I32Tensor.of(normals.floored(), components));
    double[] progress = {start.logDensity(), start.gain(), start.iterations()};
    tensors.put(name(PROGRESS, number), F64Tensor.of(progress, PROGRESS_NUMBERS));
  }

  /** Returns how the data vary; null where it was not measured yet. */
  Spread spread(Archive archive) {
    Layout.checkOrigin(archive);
    if (!archive.tensors().containsKey(MEAN)) {
      return null;
    }
    return new Spread(
        Layout.tensor(archive, MEAN, d).array(),
        Layout.tensor(archive, VARIANCES, d).array(),
        archive.tensor(COVARIANCE, F64Tensor.class).array(),
        archive.attribute(FLOOR, Double.class),
        archive.attribute(STILL, Integer.class));
  }

  /** Takes up the rows that were drawn. */
  void restore(Archive archive, Seeds seeds) {
    int drawn = archive.attribute(DRAWN, Integer.class);
    for (int start = 0; start < seeds.chosen().length && drawn > 0; start++) {
      int[] chosen = archive.tensor(name(CHOSEN, start), I32Tensor.class).array();
      System.arraycopy(chosen, 0, seeds.chosen()[start], 0, chosen.length);
      double[] distances = archive.tensor(name(DISTANCES, start), F64Tensor.class).array();
      System.arraycopy(distances, 0, seeds.distances()[start], 0, distances.length);
    }
    seeds.resumeAfter(drawn);
  }

  /** Returns the starts; none before the first iteration. */
  List<Start> starts(Archive archive) {
    List<Start> starts = new ArrayList<>();
    while (archive.tensors().containsKey(name(PROGRESS, starts.size()))) {
      starts.add(start(archive, starts.size()));
    }
    return List.copyOf(starts);
  }

  private Start start(Archive archive, int number) {
    int components = settings.components();
    Shape shape = covariances.shape(components, d);
    double[] progress = Layout.tensor(archive, name(PROGRESS, number), PROGRESS_NUMBERS).array();
    Normals normals =
        new Normals(
            Layout.tensor(archive, name("weights", number), components).array(),
            Layout.tensor(archive, name("means", number), components, d).array(),
            Layout.tensor(archive, name("covariances", number), shape.toArray()).array(),
            archive.tensor(name("floored", number), I32Tensor.class).array());
    return new Start(normals, progress[0], progress[1], (int) progress[2]);
  }
}

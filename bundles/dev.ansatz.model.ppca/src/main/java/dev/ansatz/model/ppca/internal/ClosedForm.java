package dev.ansatz.model.ppca.internal;

import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.learn.DivergedException;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.RowForm;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.compute.Kernels;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The parameters of largest likelihood from the eigenvectors of the covariance: a block of rows a
 * step, first for the mean, then for the covariance.
 */
public final class ClosedForm implements Training {
  private static final double ROUNDING = 1e-13;
  private static final String STEPS = "steps";
  private static final String MEAN = "mean";
  private static final String SUMS = "sums";

  private final Kernels kernels;
  private final int latents;
  private final CentredRows rows;
  private final Scatter scatter;
  private final double[] block;
  private int steps;
  private Fit fit;

  /** Begins with the training rows, which {@link Checks} found good. */
  public ClosedForm(Kernels kernels, ScaledRows training, int latents) {
    this.kernels = kernels;
    this.latents = latents;
    this.rows = new CentredRows(training, new double[training.width()]);
    this.scatter = Scatter.of(kernels, rows);
    this.block = rows.buffer();
  }

  /** Takes up where {@link #save} left off. */
  public ClosedForm restore(Archive archive) {
    Layout.checkOrigin(archive);
    steps = archive.attribute(STEPS, Integer.class);
    copy(archive, MEAN, rows.mean());
    copy(archive, SUMS, scatter.sums());
    return this;
  }

  private static void copy(Archive archive, String name, double[] to) {
    double[] from = Layout.tensor(archive, name, to.length).array();
    System.arraycopy(from, 0, to, 0, to.length);
  }

  @Override
  public Step advance(StepContext context) {
    int blocks = rows.blocks();
    if (steps < blocks) {
      addToMean(steps++);
      return Step.running("averaging rows", fraction());
    } else if (steps < 2 * blocks) {
      scatter.add(steps++ - blocks);
      return Step.running("adding up the covariance", fraction());
    }
    fit = solve(context.stop());
    return Step.finished("finding the principal directions");
  }

  private double fraction() {
    return steps / (2.0 * rows.blocks() + 1);
  }

  /** Adds deviations from the first row, whose sum is exact where a column is constant. */
  private void addToMean(int index) {
    double[] mean = rows.mean();
    if (index == 0) {
      rows.rows().write(0, 1, mean);
    }
    double[] first = new double[mean.length];
    rows.rows().write(0, 1, first);
    int count = rows.size(index);
    rows.rows().write(rows.first(index), count, block);
    double share = 1.0 / rows.rows().count();
    for (int row = 0; row < count; row++) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += (block[row * mean.length + i] - first[i]) * share;
      }
    }
  }

  private Fit solve(StopToken stop) {
    if (!Arrays.stream(scatter.sums()).allMatch(Double::isFinite)) {
      throw new DivergedException("the covariance of the inputs", "standardise the data");
    }
    Scatter.Axes axes = scatter.axes(latents, stop);
    double[] eigenvalues = Arrays.stream(axes.eigenvalues()).map(e -> Math.max(0, e)).toArray();
    double rest = Arrays.stream(eigenvalues, latents, eigenvalues.length).sum();
    double noise = rest / (rows.width() - latents);
    Checks.checkNoise(noise, ROUNDING * eigenvalues[0], latents);
    Fit.fixSigns(axes.directions(), rows.width());
    return new Fit(rows.mean().clone(), axes.directions(), eigenvalues, noise);
  }

  @Override
  public Model model() {
    if (fit == null) {
      throw new IllegalStateException("there is no model before the last step");
    }
    return new PpcaModel(kernels, RowForm.of(rows.rows()), fit, List.of());
  }

  @Override
  public Archive save() {
    double[] sums = scatter.sums().clone();
    return new Archive(
        Layout.LEARNER,
        Layout.VERSION,
        Map.of(
            MEAN, F64Tensor.of(rows.mean().clone(), rows.width()),
            SUMS, F64Tensor.of(sums, sums.length)),
        Map.of(STEPS, steps));
  }
}

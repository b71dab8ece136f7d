package dev.ansatz.model.esn.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.learn.DivergedException;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.esn.Solver;
import dev.ansatz.model.esn.Target;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Learns a linear readout: makes the feature map, reads the series in blocks that it folds into a
 * regression, and solves that.
 */
public final class ReadoutTraining implements Training {
  private static final int BLOCK_ROWS = 256;
  private static final int SOLVER_STEPS = 10;
  private static final String STATE = "state";
  private static final String STEPS = "steps";
  private static final String POSITION = "position";

  private final String learner;
  private final Kernels kernels;
  private final Series series;
  private final ReadoutSettings settings;
  private final FeatureMaps maps;
  private final int samplesEnd;

  private FeatureMap map;
  private FeatureMap.Cursor cursor;
  private LeastSquares regression;
  private double[] block;
  private int position;
  private int steps;
  private Readout solution;

  /**
   * Begins.
   *
   * @throws DataException where the series is too short for the washout
   */
  public ReadoutTraining(
      String learner, Kernels kernels, Series series, ReadoutSettings settings, FeatureMaps maps) {
    this.learner = learner;
    this.kernels = kernels;
    this.series = series;
    this.settings = settings;
    this.maps = maps;
    this.samplesEnd = series.rows() - 1;
    if (samplesEnd <= settings.washout()) {
      throw new DataException(
          "the series of the train part must have at least %d rows, of which %d are washed out; got %d"
              .formatted(settings.washout() + 2L, settings.washout(), series.rows()));
    }
  }

  /** Takes up where {@link #save} left off; to be called on a training that has not advanced. */
  public ReadoutTraining restore(Archive archive) {
    ArchiveCheck.checkOrigin(archive, learner);
    steps = archive.attribute(STEPS, Integer.class);
    if (steps > 0) {
      position = archive.attribute(POSITION, Integer.class);
      map = maps.load(archive);
      cursor = map.cursor(archive.tensor(STATE, F64Tensor.class));
      regression = restoredRegression(archive);
      block = new double[BLOCK_ROWS * shape().width()];
    }
    return this;
  }

  @Override
  public Step advance(StepContext context) {
    StopToken stop = context.stop();
    if (map == null) {
      prepare(stop);
      steps++;
      return Step.running("making the feature map", fraction());
    }
    boolean reading = position < samplesEnd;
    if (reading) {
      readBlock(stop);
      steps++;
      return Step.running("reading rows", fraction(), readings());
    }
    boolean finished = regression.finish(stop);
    steps++;
    if (!finished) {
      return Step.running("solving for the readout", fraction(), readings());
    }
    Readout solved = readout(stop);
    checkFinite(solved);
    solution = solved;
    return Step.finished("solving for the readout", readings());
  }

  private void prepare(StopToken stop) {
    map = maps.make(stop);
    cursor = map.cursor();
    regression = newRegression();
    block = new double[BLOCK_ROWS * shape().width()];
  }

  private void readBlock(StopToken stop) {
    int end = Math.min(position + BLOCK_ROWS, samplesEnd);
    int count = 0;
    for (; position < end; position++) {
      stop.check();
      double[] features = cursor.read(series.values(), series.offset(position));
      if (position >= settings.washout()) {
        addSample(features, count++);
      }
    }
    regression.fold(block, count, stop);
  }

  private void addSample(double[] features, int sample) {
    int row = sample * shape().width();
    System.arraycopy(features, 0, block, row, map.features());
    int present = series.offset(position);
    int next = series.offset(position + 1);
    for (int i = 0; i < series.components(); i++) {
      double base = settings.target() == Target.INCREMENT ? series.values()[present + i] : 0;
      block[row + map.features() + i] = series.values()[next + i] - base;
    }
  }

  private double fraction() {
    int readingSteps = (samplesEnd + BLOCK_ROWS - 1) / BLOCK_ROWS;
    int solving = settings.solver() == Solver.SVD ? SOLVER_STEPS : 1;
    return Math.min(0.99, steps / (1.0 + readingSteps + solving));
  }

  private Step.Reading[] readings() {
    double minimum = regression.minimum();
    int samples = position - settings.washout();
    return Double.isNaN(minimum) || samples <= 0
        ? new Step.Reading[0]
        : new Step.Reading[] {
          new Step.Reading("loss", minimum / ((double) samples * series.components()), "")
        };
  }

  private Readout readout(StopToken stop) {
    double[] weights = regression.weights(stop);
    return new Readout(kernels, weights, series.components(), settings.target());
  }

  private static void checkFinite(Readout readout) {
    if (!readout.isFinite()) {
      throw new DivergedException("readout weights", "standardise the data, or raise model.ridge");
    }
  }

  @Override
  public Model model() {
    if (position <= settings.washout()) {
      throw new IllegalStateException("there is no model before the end of the washout");
    }
    Readout readout = solution == null ? readout(StopToken.never()) : solution;
    return new SeriesForecaster(learner, map, readout, settings.warmup());
  }

  @Override
  public Archive save() {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put(STEPS, steps);
    if (map != null) {
      attributes.put(POSITION, position);
      attributes.putAll(map.attributes());
      tensors.putAll(map.tensors());
      tensors.put(STATE, cursor.state());
      tensors.putAll(regression.state());
    }
    return new Archive(learner, ArchiveCheck.VERSION, tensors, attributes);
  }

  private LeastSquaresShape shape() {
    return new LeastSquaresShape(map.features(), series.components(), BLOCK_ROWS);
  }

  private LeastSquares newRegression() {
    return switch (settings.solver()) {
      case QR -> new QrLeastSquares(kernels, shape(), settings.ridge());
      case SVD -> new SvdLeastSquares(kernels, shape(), settings.ridge());
      case NORMAL_EQUATIONS -> new NormalEquations(kernels, shape(), settings.ridge());
    };
  }

  private LeastSquares restoredRegression(Archive archive) {
    return switch (settings.solver()) {
      case QR -> new QrLeastSquares(kernels, shape(), archive);
      case SVD -> new SvdLeastSquares(kernels, shape(), archive);
      case NORMAL_EQUATIONS -> new NormalEquations(kernels, shape(), archive);
    };
  }
}

package dev.ansatz.model.naivebayes.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.model.naivebayes.NaiveBayesSettings;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts the training rows, a few thousand a step. */
public final class NaiveBayesTraining implements Training {
  private static final int STEP_ROWS = 4096;
  private static final String POSITION = "position";

  private final NaiveBayesSettings settings;
  private final TrainingRows rows;
  private final int stepRows;
  private final Block block;
  private Statistics statistics;
  private int position;

  /** Begins. */
  public NaiveBayesTraining(NaiveBayesSettings settings, Dataset dataset) {
    this(settings, dataset, STEP_ROWS);
  }

  NaiveBayesTraining(NaiveBayesSettings settings, Dataset dataset, int stepRows) {
    this.settings = settings;
    this.rows = TrainingRows.of(dataset, settings);
    this.stepRows = stepRows;
    this.block = new Block(rows.values());
    this.statistics = Statistics.empty(rows.columns());
  }

  /** Takes up where {@link #save} left off; to be called on a training that has not advanced. */
  public NaiveBayesTraining restore(Archive archive) {
    ArchiveCheck.checkOrigin(archive);
    position = archive.attribute(POSITION, Integer.class);
    statistics = Statistics.load(rows.columns(), archive);
    return this;
  }

  @Override
  public Step advance(StepContext context) {
    int end = Math.min(rows.count(), position + stepRows);
    while (position < end) {
      context.stop().check();
      int to = Math.min(end, position + Block.ROWS);
      count(position, to);
      position = to;
    }
    if (position < rows.count()) {
      return Step.running("counting rows", (double) position / rows.count());
    }
    statistics.check(smoothing());
    return Step.finished("counting rows");
  }

  private void count(int from, int to) {
    int[] labels = rows.labels(from, to);
    statistics.countRows(labels);
    for (int column = 0; column < rows.columns().inputs().count(); column += Block.COLUMNS) {
      block.read(from, to, column);
      if (!block.complete()) {
        rows.check(block);
      }
      statistics.count(block, labels);
    }
  }

  private Smoothing smoothing() {
    return statistics.smoothing(settings.alpha(), settings.varianceFloor());
  }

  @Override
  public NaiveBayesModel model() {
    for (double count : statistics.rows()) {
      if (count == 0) {
        throw new IllegalStateException("there is no model before every class had a row");
      }
    }
    return NaiveBayesModel.of(settings, rows.columns(), statistics.copy());
  }

  @Override
  public Archive save() {
    Map<String, Tensor> tensors = new LinkedHashMap<>(statistics.tensors());
    return new Archive(
        ArchiveCheck.LEARNER, ArchiveCheck.VERSION, tensors, Map.of(POSITION, position));
  }
}

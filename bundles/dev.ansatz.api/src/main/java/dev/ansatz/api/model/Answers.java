package dev.ansatz.api.model;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * What one model has answered about one data set: metrics and figures that have the same question
 * share it, so that a slow model is asked once. Answers are kept as long as they are not too large
 * together; else each is asked for anew. Safe from several threads.
 */
public final class Answers {
  private static final long MOST_ELEMENTS = 1 << 24;
  private static final int BLOCK_ROWS = 1000;

  private final long mostElements;
  private final AtomicLong elements = new AtomicLong();
  private final Map<String, F64Tensor> kept = new ConcurrentHashMap<>();

  /** Makes an empty memory for a model and a data set; it keeps 128 MB at most. */
  public Answers() {
    this(MOST_ELEMENTS);
  }

  Answers(long mostElements) {
    this.mostElements = mostElements;
  }

  /**
   * Returns the answer to a question, which is asked unless it has been.
   *
   * @param question what is asked, beginning with the asking plug-in's id where it is not a common
   *     question; with the model and the data it decides the answer
   * @param ask asks it; what it throws is thrown on, and not kept
   * @return the answer, not to be written to
   */
  public F64Tensor once(String question, Supplier<F64Tensor> ask) {
    F64Tensor known = kept.get(question);
    return known == null ? keep(question, ask.get()) : known;
  }

  private F64Tensor keep(String question, F64Tensor answer) {
    long all = elements.addAndGet(answer.size());
    if (all > mostElements || kept.putIfAbsent(question, answer) != null) {
      elements.addAndGet(-answer.size());
    }
    return answer;
  }

  /**
   * Returns how probable each class is for each row of a part, as {@link
   * Classifier#logProbabilities}.
   *
   * @param model this memory's model
   * @param dataset this memory's data, with {@link Fields#INPUTS}
   * @param split the part
   * @param progress takes reports, some rows at a time
   * @param stop asked before some rows each
   * @return [rows × classes], not to be written to
   */
  public F64Tensor logProbabilities(
      Classifier model, Dataset dataset, Split split, Progress progress, StopToken stop) {
    return once(
        "log-probabilities of " + split.key(),
        () -> ask(model, dataset.tensor(split, Fields.INPUTS), progress, stop));
  }

  private static F64Tensor ask(Classifier model, Tensor rows, Progress progress, StopToken stop) {
    int n = rows.rowCount();
    int k = model.classes().size();
    F64Tensor logs = F64Tensor.zeros(n, k);
    for (int from = 0; from < n; from += BLOCK_ROWS) {
      stop.check();
      progress.report("classifying rows", from, n);
      Tensor some = rows.rows(from, Math.min(n, from + BLOCK_ROWS));
      F64Tensor answer = model.logProbabilities(new PredictRequest(some, stop));
      System.arraycopy(answer.array(), 0, logs.array(), from * k, answer.size());
    }
    return logs;
  }
}

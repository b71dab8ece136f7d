package dev.ansatz.model.naivebayes.internal;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.Arrays;
import java.util.List;

/** Sums the logarithms of priors and likelihoods for rows, and normalises the sums. */
final class Scorer {
  private static final double LEAST = -1e300;

  private final double[] logPriors;
  private final List<Likelihood> likelihoods;
  private final double[][] scores;

  Scorer(double[] logPriors, List<Likelihood> likelihoods) {
    this.logPriors = logPriors;
    this.likelihoods = likelihoods;
    this.scores = new double[logPriors.length][Block.ROWS];
  }

  F64Tensor logProbabilities(Tensor inputs, StopToken stop) {
    int classes = logPriors.length;
    int n = inputs.rowCount();
    double[] logs = new double[n * classes];
    Block block = new Block(inputs);
    for (int from = 0; from < n; from += Block.ROWS) {
      stop.check();
      int to = Math.min(n, from + Block.ROWS);
      score(block, from, to);
      for (int row = 0; row < to - from; row++) {
        normalise(row, logs, (from + row) * classes);
      }
    }
    return F64Tensor.of(logs, n, classes);
  }

  private void score(Block block, int from, int to) {
    for (int c = 0; c < logPriors.length; c++) {
      Arrays.fill(scores[c], logPriors[c]);
    }
    for (int column = 0; column < likelihoods.size(); column += Block.COLUMNS) {
      block.read(from, to, column);
      score(block);
    }
  }

  private void score(Block block) {
    for (int column = block.firstColumn(); column < block.endColumn(); column++) {
      Likelihood likelihood = likelihoods.get(column);
      if (block.complete()) {
        likelihood.addLogs(block.column(column), block.rows(), scores);
      } else {
        addPresent(likelihood, block, column);
      }
    }
  }

  private void addPresent(Likelihood likelihood, Block block, int column) {
    for (int row = 0; row < block.rows(); row++) {
      double value = block.column(column)[row];
      for (int c = 0; c < logPriors.length && !Double.isNaN(value); c++) {
        scores[c][row] += likelihood.log(c, value);
      }
    }
  }

  /** ln p_c = s_c - m - ln sum exp(s - m), where m is the largest score. */
  private void normalise(int row, double[] logs, int at) {
    double most = LEAST;
    for (int c = 0; c < logPriors.length; c++) {
      double score = scores[c][row];
      logs[at + c] = score > LEAST ? score : LEAST;
      most = Math.max(most, logs[at + c]);
    }
    double sum = 0;
    for (int c = 0; c < logPriors.length; c++) {
      sum += Math.exp(logs[at + c] - most);
    }
    double log = most + Math.log(sum);
    for (int c = 0; c < logPriors.length; c++) {
      logs[at + c] -= log;
    }
  }
}

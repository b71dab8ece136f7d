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
  private final double[] scores;

  Scorer(double[] logPriors, List<Likelihood> likelihoods) {
    this.logPriors = logPriors;
    this.likelihoods = likelihoods;
    this.scores = new double[logPriors.length * Block.ROWS];
  }

  F64Tensor logProbabilities(Tensor inputs, StopToken stop) {
    int classes = logPriors.length;
    int n = inputs.rowCount();
    double[] logs = new double[n * classes];
    Block block = new Block(likelihoods.size());
    for (int from = 0; from < n; from += Block.ROWS) {
      stop.check();
      block.read(inputs, from, Math.min(n, from + Block.ROWS));
      score(block);
      for (int row = 0; row < block.rows(); row++) {
        normalise(row, logs, (from + row) * classes);
      }
    }
    return F64Tensor.of(logs, n, classes);
  }

  private void score(Block block) {
    for (int c = 0; c < logPriors.length; c++) {
      Arrays.fill(scores, c * Block.ROWS, (c + 1) * Block.ROWS, logPriors[c]);
    }
    for (int column = 0; column < likelihoods.size(); column++) {
      Likelihood likelihood = likelihoods.get(column);
      if (block.complete()) {
        likelihood.addLogs(block.values(), column * Block.ROWS, block.rows(), scores);
      } else {
        addPresent(likelihood, block, column);
      }
    }
  }

  private void addPresent(Likelihood likelihood, Block block, int column) {
    for (int row = 0; row < block.rows(); row++) {
      double value = block.get(column, row);
      for (int c = 0; c < logPriors.length && !Double.isNaN(value); c++) {
        scores[c * Block.ROWS + row] += likelihood.log(c, value);
      }
    }
  }

  /** ln p_c = s_c - m - ln sum exp(s - m), where m is the largest score. */
  private void normalise(int row, double[] logs, int at) {
    double most = LEAST;
    for (int c = 0; c < logPriors.length; c++) {
      double score = scores[c * Block.ROWS + row];
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

package dev.ansatz.nn.loss;

import dev.ansatz.autodiff.ShapeException;
import dev.ansatz.autodiff.Value;
import java.util.stream.IntStream;

/**
 * Losses, one number for each row. The name says what is summed or averaged within a row; over rows
 * nothing is, so that the caller writes {@code .meanAll()} where that is meant.
 *
 * <p>Predictions and targets are [n × ...], of one shape; the results are [n].
 */
public final class Losses {
  private Losses() {}

  /** Returns the squared error, summed over each row's elements. */
  public static Value squaredErrorSum(Value prediction, Value target) {
    return rowSum(prediction.minus(target).square());
  }

  /** Returns the squared error, averaged over each row's elements. */
  public static Value squaredErrorMean(Value prediction, Value target) {
    return squaredErrorSum(prediction, target).dividedBy(prediction.shape().rowSize());
  }

  /**
   * Returns the binary cross-entropy of logits, in nats, summed over each row's elements: -log
   * Bernoulli(target | sigmoid(logit)). Targets lie in [0, 1].
   */
  public static Value bernoulliSum(Value logits, Value target) {
    return rowSum(logits.softplus().minus(logits.times(target)));
  }

  /**
   * Returns the categorical cross-entropy of logits, in nats.
   *
   * @param logits [n × classes]
   * @param target the probabilities of the classes, [n × classes]: one-hot as a rule
   */
  public static Value categorical(Value logits, Value target) {
    Value logNormaliser = logits.logSumExp();
    return logNormaliser.times(target.sum(-1)).minus(rowSum(logits.times(target)));
  }

  /**
   * Returns the categorical cross-entropy, each class's share multiplied by its weight.
   *
   * @param classWeights [classes]
   */
  public static Value weightedCategorical(Value logits, Value target, Value classWeights) {
    return categorical(logits, target.times(classWeights));
  }

  /**
   * Returns the focal loss of logits, in nats, summed over each row's elements: (1 - p)^gamma times
   * the binary cross-entropy, where p is the probability of the right answer. Lin et al., Focal
   * loss for dense object detection, ICCV 2017, eq. 4.
   *
   * @param target 0 or 1
   * @param gamma 0 or more; 0 is the binary cross-entropy
   */
  public static Value focalSum(Value logits, Value target, double gamma) {
    Value signed = logits.times(target.times(2).minus(1));
    Value nats = signed.negated().softplus();
    Value wrong = signed.negated().sigmoid();
    return rowSum(wrong.power(gamma).times(nats));
  }

  /**
   * Returns 1 minus the Dice coefficient 2 sum(p t) / (sum(p) + sum(t)) of each row. Milletari et
   * al., V-Net, 3DV 2016, eq. 1, with plain sums below.
   *
   * @param probabilities in [0, 1]
   * @param smoothing added above and below the fraction, above 0
   */
  public static Value dice(Value probabilities, Value target, double smoothing) {
    Value overlap = rowSum(probabilities.times(target)).times(2).plus(smoothing);
    Value total = rowSum(probabilities).plus(rowSum(target)).plus(smoothing);
    return overlap.dividedBy(total).negated().plus(1);
  }

  /**
   * Returns 1 minus the intersection over union sum(p t) / sum(p + t - p t) of each row.
   *
   * @param probabilities in [0, 1]
   * @param smoothing added above and below the fraction, above 0
   */
  public static Value intersectionOverUnion(Value probabilities, Value target, double smoothing) {
    Value intersection = rowSum(probabilities.times(target));
    Value union = rowSum(probabilities).plus(rowSum(target)).minus(intersection);
    return intersection.plus(smoothing).dividedBy(union.plus(smoothing)).negated().plus(1);
  }

  /**
   * Returns the negative log-density of a Gaussian with independent components, in nats, summed
   * over each row's elements.
   */
  public static Value gaussianSum(Value mean, Value logVariance, Value target) {
    Value scaled = target.minus(mean).square().times(logVariance.negated().exp());
    return rowSum(scaled.plus(logVariance).plus(Math.log(2 * Math.PI)).times(0.5));
  }

  /**
   * Returns the Kullback-Leibler divergence KL(N(mean, exp(logVariance)) || N(0, 1)), in nats,
   * summed over each row's components. Kingma and Welling, Auto-encoding variational Bayes, ICLR
   * 2014, appendix B.
   */
  public static Value klToStandardNormalSum(Value mean, Value logVariance) {
    Value terms = mean.square().plus(logVariance.exp()).minus(logVariance).minus(1);
    return rowSum(terms.times(0.5));
  }

  /** Returns KL(N(mean, exp(logVariance)) || N(mean2, exp(logVariance2))), in nats, summed. */
  public static Value klBetweenNormalsSum(
      Value mean, Value logVariance, Value mean2, Value logVariance2) {
    Value spread =
        logVariance.exp().plus(mean.minus(mean2).square()).times(logVariance2.negated().exp());
    return rowSum(logVariance2.minus(logVariance).plus(spread).minus(1).times(0.5));
  }

  private static Value rowSum(Value x) {
    if (x.shape().rank() < 2) {
      throw new ShapeException("a loss is taken of rows [n × ...]; got " + x);
    }
    return x.sum(IntStream.range(1, x.shape().rank()).toArray());
  }
}

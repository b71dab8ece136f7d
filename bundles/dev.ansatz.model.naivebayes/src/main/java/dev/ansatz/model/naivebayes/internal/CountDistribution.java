package dev.ansatz.model.naivebayes.internal;

import dev.ansatz.api.data.DataException;

/**
 * How often events of one kind happen. Its number for a class is the sum of the column.
 *
 * @param name the column's
 * @param classes how many classes there are
 * @param weighing what is made of the sums
 */
record CountDistribution(String name, int classes, Weighing weighing) implements Distribution {

  /** What is made of the sums. */
  enum Weighing {
    /** The logarithm of an event's probability: ln (N_cj + alpha) / (N_c + alpha d). */
    MULTINOMIAL {
      @Override
      double weight(double own, double all, double total, Smoothing smoothing) {
        return Math.log(share(own, total, smoothing));
      }

      @Override
      double probability(double own, double all, double total, Smoothing smoothing) {
        return share(own, total, smoothing);
      }
    },
    /**
     * Minus the logarithm of an event's probability in all other classes.
     *
     * <p><i>Source</i>: Rennie, Shih, Teevan and Karger, Tackling the poor assumptions of naive
     * Bayes text classifiers, ICML 2003, eq. 6.
     */
    COMPLEMENT {
      @Override
      double weight(double own, double all, double total, Smoothing smoothing) {
        return -Math.log(probability(own, all, total, smoothing));
      }

      @Override
      double probability(double own, double all, double total, Smoothing smoothing) {
        return share(all - own, smoothing.grandTotal() - total, smoothing);
      }
    };

    abstract double weight(double own, double all, double total, Smoothing smoothing);

    abstract double probability(double own, double all, double total, Smoothing smoothing);

    private static double share(double count, double total, Smoothing smoothing) {
      double events = total + smoothing.alpha() * smoothing.columns();
      return events > 0 ? (count + smoothing.alpha()) / events : 0;
    }
  }

  @Override
  public int size() {
    return classes;
  }

  @Override
  public void count(double[] counts, int at, double[] values, int[] labels) {
    for (int row = 0; row < labels.length; row++) {
      double value = values[row];
      if (value >= 0) {
        counts[at + labels[row]] += value;
      } else if (value < 0) {
        throw new DataException(
            "the column '%s' must hold counts, 0 or more, for these events; got %s: choose others"
                    .formatted(name, Numbers.brief(value))
                + " by model.events");
      }
    }
  }

  @Override
  public Likelihood likelihood(double[] counts, int at, Smoothing smoothing) {
    double all = 0;
    for (int c = 0; c < classes; c++) {
      all += counts[at + c];
    }
    double[] weights = new double[classes];
    double[] probabilities = new double[classes];
    for (int c = 0; c < classes; c++) {
      double total = smoothing.totals()[c];
      weights[c] = weighing.weight(counts[at + c], all, total, smoothing);
      probabilities[c] = weighing.probability(counts[at + c], all, total, smoothing);
    }
    return new CountLikelihood(name, weights, probabilities);
  }
}

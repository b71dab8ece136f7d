package dev.ansatz.model.naivebayes;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import java.util.List;

/**
 * The settings of naive Bayes.
 *
 * @param events how the values of a column are distributed within a class
 * @param alpha what is added to every count of an event
 * @param varianceFloor what is added to every variance, as a share of the largest variance that any
 *     column has over all classes
 * @param threshold for Bernoulli events, what a value must exceed to be a yes
 * @param bins for categorical events, how many bins of equal width a column of numbers has
 * @param thresholds for categorical events, where the bins of all columns of numbers end instead; a
 *     value belongs to the lower bin where it is equal
 * @param priors how probable the classes are before anything is known of a row
 * @param classPriors the probabilities of the classes, in their order, where priors are given
 */
public record NaiveBayesSettings(
    @Param(
            label = "Events",
            help =
                "How the values of a column are distributed within a class. Mixed takes each column"
                    + " by its type: categories by their frequencies, numbers by a normal"
                    + " distribution.")
        Events events,
    @Param(
            label = "Smoothing",
            min = MIN_ALPHA,
            max = 1e6,
            logarithmic = true,
            help =
                "What is added to every count, so that a value that never occurred in a class does"
                    + " not rule it out. 1 is Laplace's rule.")
        double alpha,
    @Param(
            label = "Variance floor",
            unit = "of the largest variance",
            min = 0,
            max = 1e6,
            logarithmic = true,
            help =
                "Added to every variance. Raise it where columns hardly vary within a class, as"
                    + " the pixels at the edge of an image.")
        double varianceFloor,
    @Param(
            label = "Threshold",
            help = "For Bernoulli events: what a value must exceed to be a yes.")
        double threshold,
    @Param(
            label = "Bins",
            min = 2,
            max = 1000,
            help = "For categorical events: how many bins of equal width a column of numbers has.")
        int bins,
    @Param(
            label = "Thresholds",
            help =
                "For categorical events: where bins end, rising, the same for all columns of"
                    + " numbers; by default bins of equal width.")
        List<Double> thresholds,
    @Param(label = "Priors", help = "How probable the classes are before a row is seen.")
        Priors priors,
    @Param(
            label = "Class priors",
            min = 0,
            minOpen = true,
            max = 1,
            help = "With priors given: the probability of each class, in their order.")
        List<Double> classPriors) {
  private static final double MIN_ALPHA = 1e-10;
  private static final double ROUNDING = 1e-6;

  /** Makes settings. */
  public NaiveBayesSettings {
    thresholds = thresholds == null ? null : List.copyOf(thresholds);
    classPriors = classPriors == null ? null : List.copyOf(classPriors);
    Params.check(
        NaiveBayesSettings.class,
        events,
        alpha,
        varianceFloor,
        threshold,
        bins,
        thresholds,
        priors,
        classPriors);
    for (int i = 1; i < thresholds.size(); i++) {
      if (!(thresholds.get(i) > thresholds.get(i - 1))) {
        throw refusal("thresholds", "rising", thresholds);
      }
    }
    checkPriors(priors, classPriors);
  }

  private static void checkPriors(Priors priors, List<Double> given) {
    double sum = given.stream().mapToDouble(Double::doubleValue).sum();
    if (priors == Priors.GIVEN && !(Math.abs(sum - 1) < ROUNDING)) {
      throw refusal("classPriors", "one probability for each class, 1 together", given);
    }
    if (priors != Priors.GIVEN && !given.isEmpty()) {
      throw refusal("classPriors", "empty unless priors are given", given);
    }
  }

  private static InvalidSettingException refusal(String setting, String rule, Object value) {
    return new InvalidSettingException("NaiveBayesSettings", setting, rule, value);
  }

  /** Returns each column by its type, Laplace smoothing, and priors from the data. */
  public static NaiveBayesSettings defaults() {
    return new NaiveBayesSettings(Events.MIXED, 1, 1e-9, 0, 5, List.of(), Priors.DATA, List.of());
  }

  /** Returns these settings with other events. */
  public NaiveBayesSettings withEvents(Events other) {
    return new NaiveBayesSettings(
        other, alpha, varianceFloor, threshold, bins, thresholds, priors, classPriors);
  }
}

package dev.ansatz.api.model;

import java.util.List;

/**
 * A classifier whose probability of a class is a product with one factor for each input, as that of
 * naive Bayes, so that each single answer can be worked out by hand.
 */
public interface FactoredClassifier extends Classifier {

  /**
   * Works out the answer to one row.
   *
   * @param request one row, [1 × ...], in the units and of the shape that the model was trained on
   * @return its factors; their sums with the priors, normalised, are {@link #logProbabilities}
   * @throws IllegalArgumentException where there is not one row, or it has another shape
   */
  Factors factors(PredictRequest request);

  /**
   * The factors of one answer as natural logarithms.
   *
   * @param priors [classes], before any input is seen
   * @param inputs one for each input that counts; a missing value has none
   */
  record Factors(List<Double> priors, List<Factor> inputs) {

    /** Makes factors. */
    public Factors {
      priors = List.copyOf(priors);
      inputs = List.copyOf(inputs);
    }
  }

  /**
   * What one input says.
   *
   * @param input the input's name: {@code "petal length"}
   * @param value its value in words, with its unit: {@code "4.9 cm"}
   * @param logs [classes], the natural logarithms of the value's probability or density in each
   *     class, as the model uses them
   * @param unsmoothed [classes], the same without smoothing and floors, that is, from the training
   *     rows as they are: negative infinity where the value never occurred in the class
   */
  record Factor(String input, String value, List<Double> logs, List<Double> unsmoothed) {

    /** Makes a factor. */
    public Factor {
      logs = List.copyOf(logs);
      unsmoothed = List.copyOf(unsmoothed);
    }
  }
}

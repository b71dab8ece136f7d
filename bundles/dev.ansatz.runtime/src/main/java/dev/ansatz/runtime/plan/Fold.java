package dev.ansatz.runtime.plan;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * One fold of a cross-validation: the training part of the data is cut into folds, one of them
 * becomes the test part, and the others remain for training. The data's own test part takes no
 * part.
 *
 * @param kind how rows come to folds
 * @param count how many folds there are
 * @param number which of them is the test part, from 1
 * @param shuffle which of the random orders
 */
public record Fold(
    @Param(
            label = "Kind",
            help =
                "How rows come to folds; automatic is forward for a series, stratified for rows"
                    + " with classes, and shuffled for others.")
        Kind kind,
    @Param(label = "Count", min = 2, max = 1000, help = "How many folds there are.") int count,
    @Param(label = "Number", min = 1, help = "Which of the folds is the test part, from 1.")
        int number,
    @Param(
            label = "Shuffle",
            min = 1,
            help = "Which of the random orders; each repeat of a sweep has its own.")
        int shuffle) {

  /** How rows come to folds. */
  public enum Kind {
    /** Forward for a series, stratified for rows with classes, shuffled for other rows. */
    AUTOMATIC,
    /** Neighbours stay together. Of a series, the longer of the sides beside the fold trains. */
    CONTIGUOUS,
    /** At random. */
    SHUFFLED,
    /** At random, with each class spread evenly. */
    STRATIFIED,
    /** A series is cut into one block more than folds; fold i trains on the first i blocks. */
    FORWARD
  }

  /** Makes a fold. */
  public Fold {
    Params.check(Fold.class, kind, count, number, shuffle);
    if (number > count) {
      throw new InvalidSettingException(
          "Fold", "number", "at most the count of folds, " + count, number);
    }
  }

  /** Returns the fold that holds where nothing else is said. */
  public static Fold defaults() {
    return new Fold(Kind.AUTOMATIC, 5, 1, 1);
  }
}

package dev.ansatz.runtime.experiment.internal.bind;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * What an experiment says of itself, outside its sections.
 *
 * @param title a few words for headings
 * @param seed the root of all randomness
 * @param dataSeed the root of the data's randomness
 */
public record Head(
    @Param(label = "Title", help = "A few words for headings; by default the file's name.")
        String title,
    @Param(label = "Seed", help = "The root of all randomness: the same seed, the same results.")
        long seed,
    @Param(
            label = "Data seed",
            help =
                "The root of the randomness of the data and its transforms; by default the seed.")
        long dataSeed) {

  /** Keys of the head. */
  public static final String TITLE = "title";

  public static final String SEED = "seed";

  public static final String DATA_SEED = "dataSeed";

  /** The seed where none is given. */
  public static final long DEFAULT_SEED = 1;

  /** Makes a head. */
  public Head {
    Params.check(Head.class, title, seed, dataSeed);
  }

  /** Returns the head of an experiment that says nothing of itself. */
  public static Head defaults(String name) {
    return new Head(name, DEFAULT_SEED, DEFAULT_SEED);
  }
}

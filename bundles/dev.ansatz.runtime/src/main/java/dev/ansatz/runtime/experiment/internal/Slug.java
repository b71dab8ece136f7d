package dev.ansatz.runtime.experiment.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Makes names of file names. */
final class Slug {
  private static final int LONGEST = 60;

  private Slug() {}

  /** Returns lower case words joined by hyphens, without the extension. */
  static String of(String fileName) {
    String stem = fileName.replaceFirst("(?i)\\.ya?ml$", "");
    String slug =
        Normalizer.normalize(stem, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = slug.substring(0, Math.min(LONGEST, slug.length())).replaceAll("^-+|-+$", "");
    return cut.isEmpty() ? "experiment" : cut;
  }
}

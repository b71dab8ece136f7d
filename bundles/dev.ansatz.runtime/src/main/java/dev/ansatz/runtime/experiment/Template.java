package dev.ansatz.runtime.experiment;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An experiment that comes with the product.
 *
 * @param id names it: {@code ansatz run lorenz-esn}
 * @param title the file's title
 * @param summary one or two sentences: the file's leading comment
 * @param file the experiment file; its pictures lie beside it
 */
public record Template(String id, String title, String summary, Path file) {
  private static final Pattern DURATION = Pattern.compile("Takes (about )?(.+?) on two cores\\.");

  /** Returns how long it takes, as its summary says: {@code "8 s"}; none where it does not say. */
  public Optional<String> duration() {
    Matcher matcher = DURATION.matcher(summary);
    return matcher.find() ? Optional.of(matcher.group(2)) : Optional.empty();
  }

  /** Returns the summary without the sentence on how long it takes. */
  public String description() {
    return DURATION.matcher(summary).replaceAll("").strip();
  }

  /**
   * Returns where a picture of what it gives lies, whether it is there or not.
   *
   * @param dark in the dark theme
   */
  public Path picture(boolean dark) {
    return file.resolveSibling(id + (dark ? "-dark.png" : ".png"));
  }
}

package dev.ansatz.api.plugin;

/**
 * Where a method comes from, so that a report can cite it.
 *
 * @param citation authors, title, where and when it appeared
 * @param equations the equations that are used: {@code "eq. 3-5"}; may be empty
 */
public record Source(String citation, String equations) {

  /** Makes a source without equation numbers. */
  public static Source of(String citation) {
    return new Source(citation, "");
  }
}

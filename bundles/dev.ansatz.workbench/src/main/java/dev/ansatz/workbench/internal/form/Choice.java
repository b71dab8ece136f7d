package dev.ansatz.workbench.internal.form;

/**
 * A plug-in that can be chosen.
 *
 * @param id its id
 * @param title its title
 */
public record Choice(String id, String title) {
  @Override
  public String toString() {
    return title;
  }
}

package dev.ansatz.runtime.experiment.internal.yaml;

/**
 * Where something is written.
 *
 * @param line the line, from 1; 0 where it is not in the file
 * @param column the column, from 1; 0 where it is not in the file
 */
public record Place(int line, int column) {

  /** The place of what an override says. */
  public static final Place OVERRIDE = new Place(0, 0);

  /** The beginning of the file. */
  public static final Place START = new Place(1, 1);

  /** Returns whether it is in the file. */
  public boolean isInFile() {
    return line > 0;
  }
}

package dev.ansatz.api.tensor;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The extents of a tensor, outermost axis first. The empty shape is a scalar's.
 *
 * <p>Immutable. Each extent is 0 or more and the product of all is at most {@link
 * Integer#MAX_VALUE}.
 */
public final class Shape {
  private final int[] extents;
  private final int size;

  private Shape(int[] extents) {
    this.extents = extents;
    this.size = product(extents);
  }

  /**
   * Makes a shape.
   *
   * @param extents 0 or more each; copied
   * @return the shape
   * @throws IllegalArgumentException where an extent is negative or the product overflows an int
   */
  public static Shape of(int... extents) {
    return new Shape(extents.clone());
  }

  private static int product(int[] extents) {
    long product = 1;
    for (int extent : extents) {
      if (extent < 0) {
        throw new IllegalArgumentException(
            "every extent of a shape must be 0 or more; got " + Arrays.toString(extents));
      }
      product *= extent;
      if (product > Integer.MAX_VALUE) {
        throw new IllegalArgumentException(
            "a tensor holds at most 2147483647 elements; got shape " + Arrays.toString(extents));
      }
    }
    return (int) product;
  }

  /** Returns the number of axes. */
  public int rank() {
    return extents.length;
  }

  /** Returns the number of elements: the product of the extents, 1 for a scalar. */
  public int size() {
    return size;
  }

  /**
   * Returns one extent.
   *
   * @param axis 0 to rank - 1, or -rank to -1 counting from the innermost axis
   */
  public int extent(int axis) {
    return extents[axis < 0 ? axis + extents.length : axis];
  }

  /** Returns the number of elements in one slice along the outermost axis; 1 for a scalar. */
  public int rowSize() {
    int rowSize = 1;
    for (int axis = 1; axis < extents.length; axis++) {
      rowSize *= extents[axis];
    }
    return rowSize;
  }

  /** Returns this shape with another outermost extent. */
  public Shape withRows(int rows) {
    int[] changed = extents.clone();
    changed[0] = rows;
    return new Shape(changed);
  }

  /** Returns a copy of the extents. */
  public int[] toArray() {
    return extents.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shape that && Arrays.equals(extents, that.extents);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(extents);
  }

  /** Returns the extents in words: {@code 5000 × 3}, or {@code scalar}. */
  @Override
  public String toString() {
    return rank() == 0
        ? "scalar"
        : Arrays.stream(extents).mapToObj(Integer::toString).collect(Collectors.joining(" × "));
  }
}

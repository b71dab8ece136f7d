package dev.ansatz.model.naivebayes.internal;

import dev.ansatz.api.data.DataException;
import java.util.ArrayList;
import java.util.List;

/**
 * The categories of a column, and which of them a value is in.
 *
 * @param column the column's name
 * @param names the categories' names
 * @param edges where bins of numbers end; empty where the values are the categories' indices
 */
record Categories(String column, List<String> names, double[] edges) {

  /** Makes bins of numbers: a value belongs to the lower one where it is equal to an edge. */
  static Categories bins(String column, double... edges) {
    List<String> names = new ArrayList<>();
    names.add("≤ " + Numbers.brief(edges[0]));
    for (int i = 1; i < edges.length; i++) {
      names.add(Numbers.brief(edges[i - 1]) + " – " + Numbers.brief(edges[i]));
    }
    names.add("> " + Numbers.brief(edges[edges.length - 1]));
    return new Categories(column, names, edges);
  }

  int count() {
    return names.size();
  }

  /**
   * Returns the index of the category of a value.
   *
   * @throws DataException where the value is the index of none
   */
  int of(double value) {
    if (edges.length > 0) {
      int bin = 0;
      while (bin < edges.length && value > edges[bin]) {
        bin++;
      }
      return bin;
    }
    int index = (int) value;
    if (!(index == value && index >= 0 && index < names.size())) {
      throw new DataException(
          "the values of the column '%s' must be the indices of its categories, 0 to %d; got %s"
              .formatted(column, names.size() - 1, Numbers.brief(value)));
    }
    return index;
  }
}

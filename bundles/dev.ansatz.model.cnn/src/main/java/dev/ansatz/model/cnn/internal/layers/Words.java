package dev.ansatz.model.cnn.internal.layers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** The words of one layer's text, taken one by one. */
final class Words {
  private final List<String> left;

  Words(String text) {
    left = new ArrayList<>(Arrays.asList(text.strip().split("\\s+")));
  }

  boolean isEmpty() {
    return left.isEmpty();
  }

  String next(String what) {
    if (left.isEmpty()) {
      throw new IllegalArgumentException("lacks " + what);
    }
    return left.remove(0);
  }

  int count(String what) {
    String word = next(what);
    OptionalInt number = number(word);
    if (number.isEmpty() || number.getAsInt() < 1) {
      throw new IllegalArgumentException("has '%s' for %s, 1 or more".formatted(word, what));
    }
    return number.getAsInt();
  }

  double rate() {
    String word = next("a rate");
    try {
      double rate = Double.parseDouble(word);
      if (rate >= 0 && rate < 1) {
        return rate;
      }
    } catch (NumberFormatException e) {
      // refused below, like a number out of range
    }
    throw new IllegalArgumentException("has '%s' for a rate, from 0 to below 1".formatted(word));
  }

  /** Takes the side of a square: {@code 3x3} or {@code 3}. */
  int side() {
    String word = next("a kernel such as 3x3");
    String[] sides = word.split("x", -1);
    OptionalInt side = number(sides[0]);
    boolean square = sides.length == 1 || sides.length == 2 && sides[1].equals(sides[0]);
    if (!square || side.isEmpty() || side.getAsInt() < 1) {
      throw new IllegalArgumentException(
          "has '%s' for a square kernel such as 3x3".formatted(word));
    }
    return side.getAsInt();
  }

  /** Takes a word where it is the next; returns whether it was. */
  boolean took(String word) {
    boolean there = !left.isEmpty() && left.get(0).equals(word);
    if (there) {
      left.remove(0);
    }
    return there;
  }

  static OptionalInt number(String word) {
    try {
      return OptionalInt.of(Integer.parseInt(word));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }
}

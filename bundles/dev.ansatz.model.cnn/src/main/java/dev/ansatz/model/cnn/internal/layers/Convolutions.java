package dev.ansatz.model.cnn.internal.layers;

import dev.ansatz.nn.layer.Activation;
import dev.ansatz.nn.layer.Conv2d;
import dev.ansatz.nn.layer.Padding;
import dev.ansatz.nn.layer.SeparableConv2d;
import java.util.OptionalInt;

/** Reads convolutions. */
final class Convolutions {
  private Convolutions() {}

  /** The common part of both kinds. */
  private record Shape(
      int filters, Padding.WindowShape window, Padding padding, Activation activation) {}

  private static Shape shape(Words words) {
    int filters = words.count("filters");
    int kernel = words.side();
    int stride = words.took("stride") ? words.count("a stride") : 1;
    Padding padding = padding(words);
    int dilation = words.took("dilation") ? words.count("a dilation") : 1;
    Activation activation = LayerTexts.activation(words);
    return new Shape(
        filters, new Padding.WindowShape(kernel, stride, dilation), padding, activation);
  }

  static LayerTexts.Maker plain(Words words) {
    Shape s = shape(words);
    return weights -> new Conv2d(s.filters(), s.window(), s.padding(), s.activation(), weights);
  }

  static LayerTexts.Maker separable(Words words) {
    Shape s = shape(words);
    return weights -> new SeparableConv2d(s.filters(), 1, s.window(), s.padding(), s.activation());
  }

  /** Takes the padding where there is one; else there is none. */
  static Padding padding(Words words) {
    if (!words.took("padding")) {
      return Padding.VALID;
    }
    String word = words.next("a padding");
    OptionalInt number = Words.number(word);
    if (number.isPresent() && number.getAsInt() >= 0) {
      return Padding.of(number.getAsInt());
    }
    return switch (word) {
      case "valid" -> Padding.VALID;
      case "same" -> Padding.SAME;
      default ->
          throw new IllegalArgumentException(
              "has '%s' for a padding: valid, same or a number of pixels".formatted(word));
    };
  }
}

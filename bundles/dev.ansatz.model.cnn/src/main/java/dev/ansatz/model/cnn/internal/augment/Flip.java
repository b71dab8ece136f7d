package dev.ansatz.model.cnn.internal.augment;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.model.cnn.Augmentation;
import dev.ansatz.nn.supervised.RowChange;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Mirrors every other image. */
@Component
public final class Flip implements Augmentation {

  @Override
  public String word() {
    return "flip";
  }

  @Override
  public String usage() {
    return "flip horizontal|vertical";
  }

  @Override
  public RowChange of(List<String> arguments, Shape row) {
    ImageShape image = ImageShape.of(row);
    boolean known =
        arguments.size() == 1 && List.of("horizontal", "vertical").contains(arguments.get(0));
    if (!known) {
      throw new IllegalArgumentException(usage());
    }
    boolean sideways = arguments.get(0).equals("horizontal");
    return (values, offset, size, key) -> {
      if (key.fold("flip").generator().nextBoolean()) {
        mirror(values, offset, image, sideways);
      }
    };
  }

  private static void mirror(float[] values, int offset, ImageShape image, boolean sideways) {
    int rows = sideways ? image.rows() : image.rows() / 2;
    int columns = sideways ? image.columns() / 2 : image.columns();
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        int other =
            sideways ? image.at(i, image.columns() - 1 - j) : image.at(image.rows() - 1 - i, j);
        for (int c = 0; c < image.channels(); c++) {
          int here = offset + image.at(i, j) + c;
          float kept = values[here];
          values[here] = values[offset + other + c];
          values[offset + other + c] = kept;
        }
      }
    }
  }
}

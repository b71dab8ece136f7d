package dev.ansatz.model.cnn.internal.augment;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.model.cnn.Augmentation;
import dev.ansatz.nn.supervised.RowChange;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.osgi.service.component.annotations.Component;

/** Moves images by up to some pixels in both directions; what comes in is 0. */
@Component
public final class Shift implements Augmentation {

  @Override
  public String word() {
    return "shift";
  }

  @Override
  public String usage() {
    return "shift PIXELS";
  }

  @Override
  public RowChange of(List<String> arguments, Shape row) {
    ImageShape image = ImageShape.of(row);
    int most = Arguments.positiveInteger(arguments, usage());
    return (values, offset, size, key) -> move(values, offset, image, most, key);
  }

  private static void move(float[] values, int offset, ImageShape image, int most, RandomKey key) {
    SplittableRandom random = key.fold("shift").generator();
    int down = random.nextInt(2 * most + 1) - most;
    int right = random.nextInt(2 * most + 1) - most;
    float[] old = Arrays.copyOfRange(values, offset, offset + image.size());
    Arrays.fill(values, offset, offset + image.size(), 0);
    int width = image.columns() - Math.abs(right);
    for (int i = Math.max(0, down); i < Math.min(image.rows(), image.rows() + down); i++) {
      int from = image.at(i - down, Math.max(0, -right));
      int to = image.at(i, Math.max(0, right));
      if (width > 0) {
        System.arraycopy(old, from, values, offset + to, width * image.channels());
      }
    }
  }
}

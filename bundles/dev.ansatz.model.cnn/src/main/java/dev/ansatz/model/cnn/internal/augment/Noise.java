package dev.ansatz.model.cnn.internal.augment;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.model.cnn.Augmentation;
import dev.ansatz.nn.supervised.RowChange;
import java.util.List;
import java.util.SplittableRandom;
import org.osgi.service.component.annotations.Component;

/** Adds independent Gaussian noise to scaled inputs. */
@Component
public final class Noise implements Augmentation {

  @Override
  public String word() {
    return "noise";
  }

  @Override
  public String usage() {
    return "noise SD";
  }

  @Override
  public RowChange of(List<String> arguments, Shape row) {
    double sd = Arguments.positiveNumber(arguments, usage());
    return (values, offset, size, key) -> {
      SplittableRandom random = key.fold("noise").generator();
      for (int i = 0; i < size; i++) {
        values[offset + i] += (float) (sd * random.nextGaussian());
      }
    };
  }
}

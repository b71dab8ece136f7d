package dev.ansatz.nn.init;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Shape;

/**
 * Numbers whose variance is a constant over the number of connections, so that signals keep their
 * size from layer to layer.
 *
 * <p>Source: Glorot and Bengio, Understanding the difficulty of training deep feedforward neural
 * networks, AISTATS 2010, eq. 12 and 16; He et al., Delving deep into rectifiers, ICCV 2015, eq.
 * 10; LeCun et al., Efficient backprop, 1998, section 4.6.
 *
 * @param scale the constant, above 0
 * @param fan which connections count
 * @param distribution normal, or uniform of the same variance
 */
public record VarianceScaling(double scale, Fan fan, Distribution distribution)
    implements Initialiser {

  /** Which connections count. */
  public enum Fan {
    IN,
    /** The mean of those in and out. */
    MEAN
  }

  /** The form of the distribution. */
  public enum Distribution {
    NORMAL,
    UNIFORM
  }

  /** Glorot's: variance 2 / (in + out). */
  public static final VarianceScaling GLOROT_UNIFORM =
      new VarianceScaling(1, Fan.MEAN, Distribution.UNIFORM);

  /** Glorot's: variance 2 / (in + out). */
  public static final VarianceScaling GLOROT_NORMAL =
      new VarianceScaling(1, Fan.MEAN, Distribution.NORMAL);

  /** He's, for rectifiers: variance 2 / in. */
  public static final VarianceScaling HE_UNIFORM =
      new VarianceScaling(2, Fan.IN, Distribution.UNIFORM);

  /** He's, for rectifiers: variance 2 / in. */
  public static final VarianceScaling HE_NORMAL =
      new VarianceScaling(2, Fan.IN, Distribution.NORMAL);

  /** LeCun's: variance 1 / in. */
  public static final VarianceScaling LECUN_NORMAL =
      new VarianceScaling(1, Fan.IN, Distribution.NORMAL);

  /** Uniform in (-1, 1) / sqrt(in): variance 1 / (3 in). */
  public static final VarianceScaling INVERSE_ROOT =
      new VarianceScaling(1.0 / 3, Fan.IN, Distribution.UNIFORM);

  @Override
  public double[] make(Shape shape, RandomKey key) {
    double sd = Math.sqrt(scale / connections(shape));
    return distribution == Distribution.NORMAL
        ? new Normal(sd).make(shape, key)
        : new Uniform(Math.sqrt(3) * sd).make(shape, key);
  }

  private double connections(Shape shape) {
    int out = shape.extent(-1);
    int field = 1;
    for (int axis = 0; axis < shape.rank() - 2; axis++) {
      field *= shape.extent(axis);
    }
    int in = shape.rank() == 1 ? out : shape.extent(-2);
    double connections = fan == Fan.IN ? (double) in * field : (in + out) * (double) field / 2;
    return Math.max(1, connections);
  }
}

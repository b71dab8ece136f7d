package dev.ansatz.model.cnn;

import dev.ansatz.nn.init.Initialiser;
import dev.ansatz.nn.init.Orthogonal;
import dev.ansatz.nn.init.VarianceScaling;

/** What the weights of a network begin as; biases begin as 0. */
public enum FirstWeights {
  /** Uniform, of variance 2 / (inputs + outputs). */
  GLOROT_UNIFORM(VarianceScaling.GLOROT_UNIFORM),
  /** Normal, of variance 2 / (inputs + outputs). */
  GLOROT_NORMAL(VarianceScaling.GLOROT_NORMAL),
  /** Uniform, of variance 2 / inputs. */
  HE_UNIFORM(VarianceScaling.HE_UNIFORM),
  /** Normal, of variance 2 / inputs. */
  HE_NORMAL(VarianceScaling.HE_NORMAL),
  /** Normal, of variance 1 / inputs. */
  LECUN_NORMAL(VarianceScaling.LECUN_NORMAL),
  /** Uniform in (-1, 1) / sqrt(inputs). */
  INVERSE_ROOT(VarianceScaling.INVERSE_ROOT),
  /** Orthonormal rows or columns. */
  ORTHOGONAL(new Orthogonal(1));

  private final Initialiser initialiser;

  FirstWeights(Initialiser initialiser) {
    this.initialiser = initialiser;
  }

  /** Returns what makes them. */
  public Initialiser initialiser() {
    return initialiser;
  }
}

package dev.ansatz.nn.layer;

import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Scope;

/** Element-wise functions between layers (softmax: over the innermost axis). */
public enum Activation implements Layer {
  /** The value itself. */
  LINEAR {
    @Override
    public Value of(Value x) {
      return x;
    }
  },
  SIGMOID {
    @Override
    public Value of(Value x) {
      return x.sigmoid();
    }
  },
  TANH {
    @Override
    public Value of(Value x) {
      return x.tanh();
    }
  },
  RELU {
    @Override
    public Value of(Value x) {
      return x.relu();
    }
  },
  /** x, or 0.01 x below 0. Others: {@link LeakyRelu}. */
  LEAKY_RELU {
    @Override
    public Value of(Value x) {
      return LeakyRelu.of(x, x.filled(0.01));
    }
  },
  /** x, or exp(x) - 1 below 0. Clevert et al., ICLR 2016, eq. 15. */
  ELU {
    @Override
    public Value of(Value x) {
      return elu(x, 1);
    }
  },
  /** The self-normalising scaled ELU. Klambauer et al., NeurIPS 2017, eq. 2. */
  SELU {
    @Override
    public Value of(Value x) {
      return elu(x, SELU_ALPHA).times(SELU_SCALE);
    }
  },
  SOFTPLUS {
    @Override
    public Value of(Value x) {
      return x.softplus();
    }
  },
  /** Over the innermost axis. */
  SOFTMAX {
    @Override
    public Value of(Value x) {
      return x.softmax();
    }
  };

  static final double SELU_ALPHA = 1.6732632423543772;
  static final double SELU_SCALE = 1.0507009873554805;

  /** Applies the function. */
  public abstract Value of(Value x);

  @Override
  public Value apply(Scope scope, Value x) {
    return of(x);
  }

  private static Value elu(Value x, double alpha) {
    Value below = x.filled(0).minimum(x).exp().minus(1).times(alpha);
    return Value.select(x.greaterThan(x.filled(0)), x, below);
  }
}

package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Element-wise functions of one array. */
public enum Unary implements Op {
  NEGATE {
    @Override
    public double apply(double x) {
      return -x;
    }

    @Override
    Value derivative(Value x, Value y) {
      return x.filled(-1);
    }
  },
  EXP {
    @Override
    public double apply(double x) {
      return Math.exp(x);
    }

    @Override
    Value derivative(Value x, Value y) {
      return y;
    }
  },
  LOG {
    @Override
    public double apply(double x) {
      return Math.log(x);
    }

    @Override
    Value derivative(Value x, Value y) {
      return x.reciprocal();
    }
  },
  LOG1P {
    @Override
    public double apply(double x) {
      return Math.log1p(x);
    }

    @Override
    Value derivative(Value x, Value y) {
      return x.plus(1).reciprocal();
    }
  },
  SQRT {
    @Override
    public double apply(double x) {
      return Math.sqrt(x);
    }

    @Override
    Value derivative(Value x, Value y) {
      return y.reciprocal().times(0.5);
    }
  },
  RECIPROCAL {
    @Override
    public double apply(double x) {
      return 1 / x;
    }

    @Override
    Value derivative(Value x, Value y) {
      return y.square().negated();
    }
  },
  SQUARE {
    @Override
    public double apply(double x) {
      return x * x;
    }

    @Override
    Value derivative(Value x, Value y) {
      return x.times(2);
    }
  },
  /** The absolute value; its derivative at 0 is taken to be 0. */
  ABS {
    @Override
    public double apply(double x) {
      return Math.abs(x);
    }

    @Override
    Value derivative(Value x, Value y) {
      return x.sign();
    }
  },
  /** -1, 0 or 1. */
  SIGN {
    @Override
    public double apply(double x) {
      return Math.signum(x);
    }

    @Override
    Value derivative(Value x, Value y) {
      return null;
    }
  },
  TANH {
    @Override
    public double apply(double x) {
      return Math.tanh(x);
    }

    @Override
    Value derivative(Value x, Value y) {
      return y.filled(1).minus(y.square());
    }
  },
  /** The logistic function 1 / (1 + exp(-x)). */
  SIGMOID {
    @Override
    public double apply(double x) {
      double e = Math.exp(-Math.abs(x));
      return x >= 0 ? 1 / (1 + e) : e / (1 + e);
    }

    @Override
    Value derivative(Value x, Value y) {
      return y.times(y.filled(1).minus(y));
    }
  },
  /** log(1 + exp(x)), without overflow. */
  SOFTPLUS {
    @Override
    public double apply(double x) {
      return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    @Override
    Value derivative(Value x, Value y) {
      return x.sigmoid();
    }
  },
  /** max(x, 0); its derivative at 0 is taken to be 0. */
  RELU {
    @Override
    public double apply(double x) {
      return Math.max(x, 0);
    }

    @Override
    Value derivative(Value x, Value y) {
      return y.greaterThan(y.filled(0));
    }
  },
  SIN {
    @Override
    public double apply(double x) {
      return Math.sin(x);
    }

    @Override
    Value derivative(Value x, Value y) {
      return x.cos();
    }
  },
  COS {
    @Override
    public double apply(double x) {
      return Math.cos(x);
    }

    @Override
    Value derivative(Value x, Value y) {
      return x.sin().negated();
    }
  };

  /** Returns the function's value. */
  public abstract double apply(double x);

  /** Returns the graph of the derivative, given argument and value; null where it is zero. */
  abstract Value derivative(Value x, Value y);

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Shape shape(List<Value> inputs) {
    return inputs.get(0).shape();
  }

  @Override
  public List<Value> pullback(Value result, Value cotangent) {
    Value derivative = derivative(result.inputs().get(0), result);
    return Arrays.asList(derivative == null ? null : cotangent.times(derivative));
  }

  @Override
  public double[] evaluate(Value result, List<double[]> inputs) {
    return Arrays.stream(inputs.get(0)).map(this::apply).toArray();
  }
}

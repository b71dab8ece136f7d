package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.ShapeException;
import dev.ansatz.autodiff.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Element-wise functions of two arrays of one shape. */
public enum Binary implements Op {
  ADD {
    @Override
    public double apply(double a, double b) {
      return a + b;
    }

    @Override
    public List<Value> pullback(Value result, Value cotangent) {
      return List.of(cotangent, cotangent);
    }
  },
  SUBTRACT {
    @Override
    public double apply(double a, double b) {
      return a - b;
    }

    @Override
    public List<Value> pullback(Value result, Value cotangent) {
      return List.of(cotangent, cotangent.negated());
    }
  },
  MULTIPLY {
    @Override
    public double apply(double a, double b) {
      return a * b;
    }

    @Override
    public List<Value> pullback(Value result, Value cotangent) {
      Value a = result.inputs().get(0);
      Value b = result.inputs().get(1);
      return List.of(cotangent.times(b), cotangent.times(a));
    }
  },
  DIVIDE {
    @Override
    public double apply(double a, double b) {
      return a / b;
    }

    @Override
    public List<Value> pullback(Value result, Value cotangent) {
      Value b = result.inputs().get(1);
      Value share = cotangent.dividedBy(b);
      return List.of(share, share.times(result).negated());
    }
  },
  /** The larger; where both are equal, the derivative belongs to the second. */
  MAXIMUM {
    @Override
    public double apply(double a, double b) {
      return Math.max(a, b);
    }

    @Override
    public List<Value> pullback(Value result, Value cotangent) {
      Value a = result.inputs().get(0);
      Value b = result.inputs().get(1);
      return chosen(a.greaterThan(b), cotangent);
    }
  },
  /** The smaller; where both are equal, the derivative belongs to the second. */
  MINIMUM {
    @Override
    public double apply(double a, double b) {
      return Math.min(a, b);
    }

    @Override
    public List<Value> pullback(Value result, Value cotangent) {
      Value a = result.inputs().get(0);
      Value b = result.inputs().get(1);
      return chosen(b.greaterThan(a), cotangent);
    }
  },
  /** 1 where the first is greater than the second, else 0. */
  GREATER {
    @Override
    public double apply(double a, double b) {
      return a > b ? 1 : 0;
    }

    @Override
    public List<Value> pullback(Value result, Value cotangent) {
      return Arrays.asList(null, null);
    }
  },
  /** 1 where both are equal, else 0. */
  EQUAL {
    @Override
    public double apply(double a, double b) {
      return a == b ? 1 : 0;
    }

    @Override
    public List<Value> pullback(Value result, Value cotangent) {
      return Arrays.asList(null, null);
    }
  };

  /** Returns the function's value. */
  public abstract double apply(double a, double b);

  private static List<Value> chosen(Value first, Value cotangent) {
    Value zero = cotangent.filled(0);
    return List.of(Value.select(first, cotangent, zero), Value.select(first, zero, cotangent));
  }

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Shape shape(List<Value> inputs) {
    Value a = inputs.get(0);
    Value b = inputs.get(1);
    if (!a.shape().equals(b.shape())) {
      throw new ShapeException(
          "%s of %s and %s: both must have one shape".formatted(label(), a, b));
    }
    return a.shape();
  }

  @Override
  public double[] evaluate(Value result, List<double[]> inputs) {
    double[] elements = new double[result.shape().size()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = apply(inputs.get(0)[i], inputs.get(1)[i]);
    }
    return elements;
  }
}

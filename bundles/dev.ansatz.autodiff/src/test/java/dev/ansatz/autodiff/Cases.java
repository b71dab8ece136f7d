package dev.ansatz.autodiff;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.op.Window;
import dev.ansatz.compute.Transpose;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;

/** One expression for every operation, with the region in which it is smooth. */
final class Cases {
  private Cases() {}

  /** An expression of some inputs of given shapes with elements in (low, high). */
  record Case(
      String name,
      double low,
      double high,
      List<Shape> shapes,
      Function<List<Value>, Value> body) {}

  private static Case unary(String name, double low, double high, Function<Value, Value> body) {
    return new Case(name, low, high, List.of(Shape.of(2, 3)), in -> body.apply(in.get(0)));
  }

  private static Case binary(String name, Function<List<Value>, Value> body) {
    return new Case(name, 0.5, 2, List.of(Shape.of(2, 3), Shape.of(2, 3)), body);
  }

  private static Case of(String name, Function<List<Value>, Value> body, int[]... shapes) {
    return new Case(name, -1, 1, Stream.of(shapes).map(Shape::of).toList(), body);
  }

  private static int[] shape(int... extents) {
    return extents;
  }

  static List<Case> all() {
    List<Case> cases = new ArrayList<>();
    cases.add(unary("negate", -1, 1, Value::negated));
    cases.add(unary("exp", -1, 1, Value::exp));
    cases.add(unary("log", 0.5, 2, Value::log));
    cases.add(unary("log1p", -0.5, 1, Value::log1p));
    cases.add(unary("sqrt", 0.5, 2, Value::sqrt));
    cases.add(unary("reciprocal", 0.5, 2, Value::reciprocal));
    cases.add(unary("square", -1, 1, Value::square));
    cases.add(unary("abs", 0.5, 2, x -> x.negated().abs().square()));
    cases.add(unary("sign", 0.5, 2, x -> x.sign().times(x)));
    cases.add(unary("tanh", -2, 2, Value::tanh));
    cases.add(unary("sigmoid", -2, 2, Value::sigmoid));
    cases.add(unary("softplus", -2, 2, Value::softplus));
    cases.add(unary("relu above", 0.5, 2, x -> x.relu().square()));
    cases.add(unary("relu below", -2, -0.5, x -> x.relu().plus(x.square())));
    cases.add(unary("sin", -2, 2, Value::sin));
    cases.add(unary("cos", -2, 2, Value::cos));
    cases.add(unary("power", 0.5, 2, x -> x.power(2.7)));
    cases.add(unary("softmax", -1, 1, Value::softmax));
    cases.add(unary("logSumExp", -1, 1, Value::logSumExp));
    cases.add(unary("stop-gradient", -1, 1, x -> x.times(x.stopGradient().filled(2))));
    cases.add(binary("add", in -> in.get(0).plus(in.get(1)).square()));
    cases.add(binary("subtract", in -> in.get(0).minus(in.get(1)).square()));
    cases.add(binary("multiply", in -> in.get(0).times(in.get(1))));
    cases.add(binary("divide", in -> in.get(0).dividedBy(in.get(1))));
    cases.add(binary("maximum", in -> in.get(0).maximum(in.get(1).plus(2)).square()));
    cases.add(binary("minimum", in -> in.get(0).minimum(in.get(1).plus(2)).square()));
    cases.add(
        binary(
            "select",
            in ->
                Value.select(
                    in.get(0).greaterThan(in.get(1).plus(3)), in.get(0), in.get(1).square())));
    cases.add(of("matmul", in -> in.get(0).matmul(in.get(1)).square(), shape(2, 3), shape(3, 4)));
    for (Transpose a : Transpose.values()) {
      for (Transpose b : Transpose.values()) {
        cases.add(
            of(
                "matmul " + a + " " + b,
                in -> in.get(0).matmul(a, in.get(1), b).tanh(),
                a == Transpose.NO ? shape(2, 3) : shape(3, 2),
                b == Transpose.NO ? shape(3, 4) : shape(4, 3)));
      }
    }
    cases.add(of("sum", in -> in.get(0).sum(0, 2).square(), shape(2, 3, 2)));
    cases.add(of("max", in -> in.get(0).max(1).square(), shape(2, 3, 2)));
    cases.add(of("reshape", in -> in.get(0).reshape(3, 2).square(), shape(2, 3)));
    cases.add(
        of(
            "broadcast",
            in -> in.get(0).plus(in.get(1)).square().times(in.get(2)),
            shape(2, 3),
            shape(3),
            shape(2, 1)));
    cases.add(of("permute", in -> in.get(0).permute(List.of(2, 0, 1)).square(), shape(2, 3, 2)));
    cases.add(of("slice", in -> in.get(0).slice(1, 1, 3).square(), shape(2, 3, 2)));
    cases.add(of("pad", in -> in.get(0).pad(1, 1, 2).plus(1).square(), shape(2, 3, 2)));
    cases.add(
        of(
            "concatenate",
            in -> Value.concatenate(-1, in).square(),
            shape(2, 1, 2),
            shape(2, 1, 3)));
    addWindows(cases);
    addLoops(cases);
    return cases;
  }

  private static void addLoops(List<Case> cases) {
    cases.add(
        of(
            "checkpoint",
            in -> {
              List<Value> results =
                  Checkpoint.of(
                      in,
                      args -> {
                        Value h = args.get(0).matmul(args.get(1)).tanh();
                        return List.of(h.sum(0), h.square());
                      });
              return results.get(1).plus(results.get(0)).plus(in.get(0).sumAll());
            },
            shape(2, 3),
            shape(3, 4)));
    for (int segment : new int[] {1, 2, 5}) {
      cases.add(
          of(
              "scan by " + segment,
              in -> {
                Scan.Over over =
                    new Scan.Over(List.of(in.get(0)), List.of(in.get(1)), List.of(in.get(2)));
                Scan.Outcome all = Scan.run(over, segment, Cases::recurrence);
                return all.outputs().get(0).square().sum(0).plus(all.state().get(0));
              },
              shape(2, 3),
              shape(5, 2, 3),
              shape(3, 3)));
    }
  }

  private static Scan.Outcome recurrence(
      List<Value> state, List<Value> inputs, List<Value> shared) {
    Value h = state.get(0).matmul(shared.get(0)).plus(inputs.get(0)).tanh();
    return new Scan.Outcome(List.of(h), List.of(h.times(inputs.get(0))));
  }

  private static void addWindows(List<Case> cases) {
    Window odd = new Window(3, 2, 2, 1, 1, 0, 0, 1, 1, 2);
    cases.add(
        of(
            "conv2d",
            in -> in.get(0).conv2d(in.get(1), odd, 1).square(),
            shape(2, 5, 4, 2),
            shape(3, 2, 2, 3)));
    cases.add(
        of(
            "conv2d depthwise",
            in -> in.get(0).conv2d(in.get(1), Window.padded(3, 1, 1), 2).square(),
            shape(1, 4, 4, 2),
            shape(3, 3, 1, 4)));
    cases.add(
        of(
            "transposed conv2d",
            in -> in.get(0).transposedConv2d(in.get(1), Window.padded(3, 2, 1), 6, 6, 2).square(),
            shape(1, 3, 3, 2),
            shape(3, 3, 2, 2)));
    cases.add(
        of("max-pool", in -> in.get(0).maxPool(Window.valid(2, 2)).square(), shape(1, 4, 4, 2)));
    cases.add(
        of(
            "max-pool overlapping",
            in -> in.get(0).maxPool(Window.padded(3, 2, 1)).square(),
            shape(1, 5, 5, 1)));
    cases.add(
        of(
            "average-pool",
            in -> in.get(0).averagePool(Window.padded(3, 2, 1)).square(),
            shape(1, 5, 4, 2)));
  }

  /** Draws numbers no two of which are close, so that no step crosses a kink of a maximum. */
  static double[] draws(SplittableRandom random, Shape shape, double low, double high) {
    int n = shape.size();
    double[] draws = new double[n];
    for (int i = 0; i < n; i++) {
      int place = random.nextInt(i + 1);
      draws[i] = draws[place];
      draws[place] = low + (high - low) * (i + 0.25 + 0.5 * random.nextDouble()) / n;
    }
    return draws;
  }
}

import dev.ansatz.autodiff.Value;
import dev.ansatz.autodiff.op.Window;
import dev.ansatz.compute.Transpose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Every operation that values offer. */
final class OperationCases {
  private final List<Case> cases = new ArrayList<>();

  static List<Case> all() {
    OperationCases all = new OperationCases();
    all.unary();
    all.binary();
    all.products();
    all.windows();
    all.reductions();
    all.shapes();
    return all.cases;
  }

  private void add(String name, java.util.function.Function<Leaves, Value> build) {
    cases.add(Case.of(name, build));
  }

  private void positive(String name, UnaryOperator<Value> op) {
    add(name, l -> op.apply(l.between(0.2, 3, "x", 3, 5)));
  }

  /** Anywhere, and at kinks. */
  private void real(String name, UnaryOperator<Value> op) {
    add(name, l -> op.apply(l.normal("x", 3, 5)));
    add(name + " of whole numbers", l -> op.apply(l.whole("x", 4, 5)));
  }

  private void unary() {
    real("negate", Value::negated);
    real("exp", Value::exp);
    positive("log", Value::log);
    positive("log1p", Value::log1p);
    positive("sqrt", Value::sqrt);
    positive("reciprocal", Value::reciprocal);
    real("square", Value::square);
    real("abs", Value::abs);
    real("sign", Value::sign);
    real("tanh", Value::tanh);
    real("sigmoid", Value::sigmoid);
    real("softplus", Value::softplus);
    real("relu", Value::relu);
    real("sin", Value::sin);
    real("cos", Value::cos);
    positive("power 2.5", x -> x.power(2.5));
    positive("power -1.5", x -> x.power(-1.5));
    real("power 3", x -> x.power(3));
    real("stop-gradient", x -> x.stopGradient().times(x));
    add("large arguments", l -> saturating(l.normal("x", 9), l.between(-700, 700, "large", 40)));
  }

  private static Value saturating(Value small, Value large) {
    Value x = Value.concatenate(0, List.of(small, large));
    return x.sigmoid().plus(x.softplus()).plus(x.tanh());
  }

  private void pair(String name, BinaryOperator<Value> op) {
    add(name, l -> op.apply(l.normal("a", 3, 4, 5), l.normal("b", 3, 4, 5)));
    add(name + ", row repeated", l -> op.apply(l.normal("a", 3, 4, 5), l.normal("b", 5)));
    add(name + ", column repeated", l -> op.apply(l.normal("a", 4, 1), l.normal("b", 3, 4, 5)));
  }

  private void binary() {
    pair("add", Value::plus);
    pair("subtract", Value::minus);
    pair("multiply", Value::times);
    pair("maximum", Value::maximum);
    pair("minimum", Value::minimum);
    pair("greater", (a, b) -> a.greaterThan(b).times(a));
    add("divide", l -> l.normal("a", 3, 5).dividedBy(l.between(0.3, 2, "b", 3, 5)));
    add("divide, row repeated", l -> l.normal("a", 3, 5).dividedBy(l.between(0.3, 2, "b", 5)));
    add("equal", l -> l.whole("a", 4, 5).equalTo(l.whole("b", 4, 5)));
    add(
        "select",
        l -> Value.select(l.mask("mask", 3, 5), l.normal("a", 3, 5), l.normal("b", 3, 5)));
  }

  private void products() {
    for (Transpose a : Transpose.values()) {
      for (Transpose b : Transpose.values()) {
        int[] left = a == Transpose.YES ? new int[] {7, 5} : new int[] {5, 7};
        int[] right = b == Transpose.YES ? new int[] {6, 7} : new int[] {7, 6};
        add(
            "matmul" + (a == Transpose.YES ? " A'" : " A") + (b == Transpose.YES ? " B'" : " B"),
            l -> l.normal("a", left).matmul(a, l.normal("b", right), b));
      }
    }
    add(
        "matmul of matmul, larger",
        l ->
            l.normal("a", 33, 65)
                .matmul(l.normal("b", 65, 130))
                .tanh()
                .matmul(l.normal("c", 130, 9)));
  }

  private void convolution(String name, Window window, int groups) {
    add(
        "conv2d " + name,
        l ->
            l.normal("x", 2, 7, 6, 4)
                .conv2d(
                    l.normal("f", window.kernelHeight(), window.kernelWidth(), 4 / groups, 8),
                    window,
                    groups));
  }

  private void windows() {
    convolution("valid", Window.valid(3, 1), 1);
    convolution("stride 2, padding 1", Window.padded(3, 2, 1), 1);
    convolution("uneven, dilation", new Window(3, 2, 2, 1, 1, 2, 0, 1, 2, 3), 1);
    convolution("2 groups", Window.padded(3, 1, 1), 2);
    convolution("depthwise", Window.padded(3, 1, 1), 4);
    convolution("1 x 1", Window.valid(1, 1), 1);
    add(
        "transposed conv2d",
        l ->
            l.normal("x", 2, 4, 4, 3)
                .transposedConv2d(l.normal("f", 3, 3, 5, 3), Window.padded(3, 2, 1), 8, 8, 5));
    add("max-pool", l -> l.normal("x", 2, 6, 6, 3).maxPool(Window.valid(2, 2)));
    add(
        "max-pool, overlapping, padded",
        l -> l.normal("x", 2, 7, 6, 3).maxPool(Window.padded(3, 2, 1)));
    add("max-pool of whole numbers", l -> l.whole("x", 2, 6, 6, 3).maxPool(Window.valid(3, 1)));
    add("average-pool", l -> l.normal("x", 2, 6, 6, 3).averagePool(Window.valid(2, 2)));
    add(
        "average-pool, overlapping, padded",
        l -> l.normal("x", 2, 7, 6, 3).averagePool(Window.padded(3, 2, 1)));
  }

  private void reduction(String name, UnaryOperator<Value> op) {
    add(name, l -> op.apply(l.normal("x", 3, 4, 5)));
  }

  private void reductions() {
    reduction("sum of all", Value::sumAll);
    reduction("mean of all", Value::meanAll);
    reduction("sum over the first axis", x -> x.sum(0));
    reduction("sum over the middle axis", x -> x.sum(1));
    reduction("sum over the outer axes", x -> x.sum(0, 2));
    reduction("max over the last axis", x -> x.max(-1));
    reduction("max over the first axes", x -> x.max(0, 1));
    add("max of whole numbers", l -> l.whole("x", 3, 4, 5).max(-1));
    reduction("log-sum-exp", Value::logSumExp);
    reduction("softmax", Value::softmax);
    add("softmax of large numbers", l -> l.normal("x", 3, 5).plus(700).softmax());
  }

  private void shapes() {
    reduction("reshape", x -> x.reshape(6, 10).square());
    reduction(
        "broadcast",
        x -> x.broadcast(dev.ansatz.api.tensor.Shape.of(3, 2, 4, 5), List.of(0, 2, 3)).square());
    reduction("permute", x -> x.permute(List.of(2, 0, 1)).square());
    reduction("slice", x -> x.slice(1, 1, 3).square());
    reduction("pad", x -> x.pad(1, 2, 1).exp());
    add(
        "concatenate",
        l ->
            Value.concatenate(1, List.of(l.normal("a", 2, 3, 4), l.normal("b", 2, 5, 4))).square());
  }
}

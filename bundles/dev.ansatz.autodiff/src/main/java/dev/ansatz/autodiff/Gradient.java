package dev.ansatz.autodiff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Derivatives as graph. Everything returned is an ordinary value of the same graph, so it can be
 * differentiated again.
 */
public final class Gradient {
  private Gradient() {}

  /**
   * Returns the gradient of a scalar.
   *
   * @param scalar a value with one element
   * @param wrt the values to differentiate by
   * @return one value for each of {@code wrt}, of its shape; zeros where it has no influence
   */
  public static List<Value> of(Value scalar, List<Value> wrt) {
    if (scalar.shape().size() != 1) {
      throw new ShapeException(
          "a gradient is taken of one number; got %s: sum it first".formatted(scalar));
    }
    return pullback(List.of(scalar), List.of(scalar.filled(1)), wrt);
  }

  /**
   * Returns the vector-Jacobian products: for each of {@code wrt}, the sum over the results of
   * {@code cotangent^T (d result / d wrt)}. Costs a small multiple of the results themselves.
   *
   * @param results the values to differentiate
   * @param cotangents one for each result, of its shape
   * @param wrt the values to differentiate by
   */
  public static List<Value> pullback(List<Value> results, List<Value> cotangents, List<Value> wrt) {
    Map<Value, Value> cotangent = new HashMap<>();
    int last = -1;
    for (int i = 0; i < results.size(); i++) {
      cotangent.merge(results.get(i), cotangents.get(i), Value::plus);
      last = Math.max(last, results.get(i).index());
    }
    boolean[] relevant = influencedBy(wrt, last);
    for (int i = last; i >= 0; i--) {
      if (relevant[i]) {
        Value value = wrt.get(0).graph().values().get(i);
        distribute(value, cotangent, relevant);
      }
    }
    List<Value> gradients = new ArrayList<>();
    for (Value value : wrt) {
      gradients.add(cotangent.getOrDefault(value, value.filled(0)));
    }
    return gradients;
  }

  private static boolean[] influencedBy(List<Value> wrt, int last) {
    boolean[] influenced = new boolean[last + 1];
    List<Value> values = wrt.get(0).graph().values();
    for (Value value : wrt) {
      if (value.index() <= last) {
        influenced[value.index()] = true;
      }
    }
    for (int i = 0; i <= last; i++) {
      for (Value input : values.get(i).inputs()) {
        influenced[i] |= influenced[input.index()];
      }
    }
    return influenced;
  }

  private static void distribute(Value value, Map<Value, Value> cotangent, boolean[] relevant) {
    Value own = cotangent.get(value);
    if (own == null || value.inputs().isEmpty()) {
      return;
    }
    List<Value> shares = value.op().pullback(value, own);
    for (int i = 0; i < shares.size(); i++) {
      Value input = value.inputs().get(i);
      if (shares.get(i) != null && relevant[input.index()]) {
        cotangent.merge(input, shares.get(i), Value::plus);
      }
    }
  }

  /**
   * Returns the Jacobian-vector products: for each result, the sum over {@code wrt} of {@code (d
   * result / d wrt) tangent}. Made as the pullback of the pullback, which is linear in its
   * cotangent; the parts that only that needed vanish from a compiled program.
   *
   * @param results the values to differentiate
   * @param wrt the values to differentiate by
   * @param tangents one for each of {@code wrt}, of its shape
   */
  public static List<Value> pushforward(
      List<Value> results, List<Value> wrt, List<Value> tangents) {
    Graph graph = results.get(0).graph();
    List<Value> dummies = new ArrayList<>();
    for (Value result : results) {
      String name = "cotangent of #" + result.index() + " at " + graph.values().size();
      dummies.add(graph.input(name, result.shape().toArray()));
    }
    List<Value> products = pullback(results, dummies, wrt);
    return pullback(products, tangents, dummies);
  }
}

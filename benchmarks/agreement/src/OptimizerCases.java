import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Mode;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.Variable;
import dev.ansatz.nn.init.Normal;
import dev.ansatz.nn.optim.Clipping;
import dev.ansatz.nn.optim.Optimizer;
import dev.ansatz.nn.optim.Updates;
import dev.ansatz.optimizers.AdaDeltaSettings;
import dev.ansatz.optimizers.AdaGradSettings;
import dev.ansatz.optimizers.AdamSettings;
import dev.ansatz.optimizers.AdamWSettings;
import dev.ansatz.optimizers.GradientDescentSettings;
import dev.ansatz.optimizers.MomentumSettings;
import dev.ansatz.optimizers.RmsPropSettings;
import dev.ansatz.optimizers.internal.AdaDelta;
import dev.ansatz.optimizers.internal.AdaGrad;
import dev.ansatz.optimizers.internal.Adam;
import dev.ansatz.optimizers.internal.AdamW;
import dev.ansatz.optimizers.internal.GradientDescent;
import dev.ansatz.optimizers.internal.Momentum;
import dev.ansatz.optimizers.internal.Nesterov;
import dev.ansatz.optimizers.internal.RmsProp;
import java.util.ArrayList;
import java.util.List;

/** Sequences of updates of w and b in mean((tanh(x w + b) - y)^2). */
final class OptimizerCases {
  private static final int STEPS = 30;
  private static final double RATE = 0.05;
  private final List<Case> cases = new ArrayList<>();

  static List<Case> all() {
    OptimizerCases all = new OptimizerCases();
    all.plain();
    all.adaptive();
    all.clipped();
    return all.cases;
  }

  private <P extends Record> void add(String name, Optimizer<P> optimizer, P settings) {
    add(name, optimizer, settings, new Clipping.None());
  }

  private <P extends Record> void add(
      String name, Optimizer<P> optimizer, P settings, Clipping clipping) {
    cases.add(
        new Case("optimizer: " + name, STEPS, l -> sequence(l, optimizer, settings, clipping)));
  }

  private static <P extends Record> List<Value> sequence(
      Leaves l, Optimizer<P> optimizer, P settings, Clipping clipping) {
    Scope scope = Scope.of(l.graph, Mode.TRAINING);
    Value w = scope.weights("w", Shape.of(3, 2), new Normal(0.7));
    Value b = scope.weights("b", Shape.of(2), new Normal(0.7));
    Value x = l.given("x", 6, 3);
    Value y = l.given("y", 6, 2);
    Value loss = x.matmul(w).plus(b).tanh().minus(y).square().meanAll();
    Updates.minimise(scope, loss, optimizer, settings, clipping);
    l.inputs.put(Updates.LEARNING_RATE, F64Tensor.of(new double[] {RATE}));
    for (Variable v : scope.variables()) {
      Shape shape = v.value().shape();
      double[] first = v.initialiser().make(shape, RandomKey.of(5).fold(v.value().name()));
      l.parameters.put(v.value().name(), new F64Tensor(shape, first));
    }
    return List.of(loss, w, b);
  }

  private void plain() {
    add("gradient descent", new GradientDescent(), new GradientDescentSettings(RATE, 0));
    add("gradient descent, decay", new GradientDescent(), new GradientDescentSettings(RATE, 0.1));
    add("momentum", new Momentum(), new MomentumSettings(RATE, 0.9, 0));
    add("momentum, decay", new Momentum(), new MomentumSettings(RATE, 0.9, 0.1));
    add("nesterov", new Nesterov(), new MomentumSettings(RATE, 0.9, 0));
    add("nesterov, decay", new Nesterov(), new MomentumSettings(RATE, 0.9, 0.1));
  }

  private void adaptive() {
    add("adagrad", new AdaGrad(), new AdaGradSettings(RATE, 0, 1e-10));
    add("adagrad, accumulator", new AdaGrad(), new AdaGradSettings(RATE, 0.1, 1e-10));
    add("rmsprop", new RmsProp(), new RmsPropSettings(RATE, 0.9, 1e-8));
    add("adadelta", new AdaDelta(), new AdaDeltaSettings(RATE, 0.9, 1e-6));
    add("adam", new Adam(), new AdamSettings(RATE, 0.9, 0.999, 1e-8, 0));
    add("adam, decay", new Adam(), new AdamSettings(RATE, 0.8, 0.99, 1e-6, 0.1));
    add("adamw", new AdamW(), new AdamWSettings(RATE, 0.9, 0.999, 1e-8, 0.1));
  }

  private void clipped() {
    GradientDescentSettings settings = new GradientDescentSettings(RATE, 0);
    add("clipping by norm", new GradientDescent(), settings, new Clipping.ByNorm(0.05));
    add("clipping by value", new GradientDescent(), settings, new Clipping.ByValue(0.02));
  }
}

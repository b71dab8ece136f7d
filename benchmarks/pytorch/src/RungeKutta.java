import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.autodiff.Gradient;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Parameters;
import dev.ansatz.autodiff.Program;
import dev.ansatz.autodiff.Value;
import dev.ansatz.compute.Kernels;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Mode;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.Variable;
import dev.ansatz.nn.layer.Activation;
import dev.ansatz.nn.layer.Dense;
import dev.ansatz.nn.layer.Sequential;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The gradient of the squared error after 20 Runge-Kutta steps along a 2-50-2 network. */
final class RungeKutta implements Workload {
  private static final int BATCH = 64;
  private static final double H = 0.05;
  private final Graph graph = new Graph(DType.F32);
  private final Layer field =
      Sequential.of(Dense.of(50, Activation.TANH), Dense.of(2, Activation.LINEAR));
  private final Scope scope = Scope.of(graph, Mode.TRAINING);
  private final Program program;

  RungeKutta(Kernels kernels) {
    Value y = graph.input("start", BATCH, 2);
    Value target = graph.input("target", BATCH, 2);
    for (int i = 0; i < 20; i++) {
      Value a = slope(y);
      Value b = slope(y.plus(a.times(H / 2)));
      Value c = slope(y.plus(b.times(H / 2)));
      Value d = slope(y.plus(c.times(H)));
      y = y.plus(a.plus(b.times(2)).plus(c.times(2)).plus(d).times(H / 6));
    }
    Value loss = y.minus(target).square().meanAll();
    List<Value> weights = scope.variables().stream().map(Variable::value).toList();
    List<Value> results = new ArrayList<>(List.of(loss));
    results.addAll(Gradient.of(loss, weights));
    Parameters parameters = new Parameters(DType.F32);
    for (Variable v : scope.variables()) {
      RandomKey key = RandomKey.of(2).fold(v.value().name());
      double[] first = v.initialiser().make(v.value().shape(), key);
      parameters.set(v.value().name(), v.value().shape(), first);
    }
    program = Program.compile(graph, results, parameters, kernels);
    SplittableRandom random = RandomKey.of(1).generator();
    for (String name : List.of("start", "target")) {
      float[] array = ((F32Tensor) program.input(name)).array();
      for (int i = 0; i < array.length; i++) {
        array[i] = (float) random.nextGaussian();
      }
    }
  }

  private Value slope(Value y) {
    return field.apply(scope.in("field"), y);
  }

  @Override
  public void step() {
    program.run(RandomKey.of(1));
    if (!Double.isFinite(program.scalar(0))) {
      throw new IllegalStateException("the loss is no number");
    }
  }

  @Override
  public Graph graph() {
    return graph;
  }

  @Override
  public String profile() {
    return program.profile(RandomKey.of(1), 20);
  }
}

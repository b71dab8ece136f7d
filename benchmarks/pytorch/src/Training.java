import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Parameters;
import dev.ansatz.autodiff.Program;
import dev.ansatz.autodiff.Value;
import dev.ansatz.compute.Kernels;
import dev.ansatz.nn.Mode;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.Variable;
import dev.ansatz.nn.optim.Clipping;
import dev.ansatz.nn.optim.Updates;
import dev.ansatz.optimizers.AdamSettings;
import dev.ansatz.optimizers.internal.Adam;
import java.util.List;
import java.util.SplittableRandom;

/** A network in training: each step gathers a batch of random rows and runs the program once. */
final class Training implements Workload {
  private static final int ROWS = 10_000;
  static final int BATCH = 128;

  /** Makes the mean loss of a batch. */
  interface Network {
    Value loss(Scope scope, Value images, Value targets);
  }

  private final Graph graph = new Graph(DType.F32);
  private final Program program;
  private final SplittableRandom random = RandomKey.of(1).generator();
  private final float[] images = new float[ROWS * 784];
  private final int[] labels = new int[ROWS];
  private long steps;

  Training(Network network, Kernels kernels) {
    Scope scope = Scope.of(graph, Mode.TRAINING);
    Value x = graph.input("images", BATCH, 784);
    Value targets = graph.input("targets", BATCH, 10);
    Value loss = network.loss(scope, x, targets);
    Updates.minimise(scope, loss, new Adam(), AdamSettings.defaults(), new Clipping.None());
    Parameters parameters = new Parameters(DType.F32);
    for (Variable v : scope.variables()) {
      RandomKey key = RandomKey.of(2).fold(v.value().name());
      double[] first = v.initialiser().make(v.value().shape(), key);
      parameters.set(v.value().name(), v.value().shape(), first);
    }
    program = Program.compile(graph, List.of(loss), parameters, kernels);
    array(Updates.LEARNING_RATE)[0] = 1e-3f;
    for (int i = 0; i < images.length; i++) {
      images[i] = (float) random.nextDouble();
    }
    for (int i = 0; i < ROWS; i++) {
      labels[i] = random.nextInt(10);
    }
  }

  private float[] array(String name) {
    return ((F32Tensor) program.input(name)).array();
  }

  @Override
  public void step() {
    float[] x = array("images");
    float[] targets = program.sources().contains("targets") ? array("targets") : null;
    for (int i = 0; i < BATCH; i++) {
      int row = random.nextInt(ROWS);
      System.arraycopy(images, row * 784, x, i * 784, 784);
      if (targets != null) {
        java.util.Arrays.fill(targets, i * 10, i * 10 + 10, 0);
        targets[i * 10 + labels[row]] = 1;
      }
    }
    program.run(RandomKey.of(3).fold(steps++));
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

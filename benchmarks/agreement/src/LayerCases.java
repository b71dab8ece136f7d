import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Mode;
import dev.ansatz.nn.init.VarianceScaling;
import dev.ansatz.nn.layer.Activation;
import dev.ansatz.nn.layer.AlphaDropout;
import dev.ansatz.nn.layer.BatchNorm;
import dev.ansatz.nn.layer.Concatenated;
import dev.ansatz.nn.layer.Conv2d;
import dev.ansatz.nn.layer.Dense;
import dev.ansatz.nn.layer.Dropout;
import dev.ansatz.nn.layer.Flatten;
import dev.ansatz.nn.layer.LeakyRelu;
import dev.ansatz.nn.layer.Padding;
import dev.ansatz.nn.layer.ParametricRelu;
import dev.ansatz.nn.layer.Pool2d;
import dev.ansatz.nn.layer.ReshapeRows;
import dev.ansatz.nn.layer.Residual;
import dev.ansatz.nn.layer.SeparableConv2d;
import dev.ansatz.nn.layer.Sequential;
import dev.ansatz.nn.layer.TransposedConv2d;
import dev.ansatz.nn.layer.Upsample2d;
import dev.ansatz.nn.recurrent.Bidirectional;
import dev.ansatz.nn.recurrent.Cell;
import dev.ansatz.nn.recurrent.GruCell;
import dev.ansatz.nn.recurrent.LstmCell;
import dev.ansatz.nn.recurrent.MinimalGatedCell;
import dev.ansatz.nn.recurrent.Recurrent;
import dev.ansatz.nn.recurrent.SimpleCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every layer and recurrent cell. */
final class LayerCases {
  private final List<Case> cases = new ArrayList<>();

  static List<Case> all() {
    LayerCases all = new LayerCases();
    all.activations();
    all.images();
    all.training();
    all.composed();
    all.recurrent();
    return all.cases;
  }

  private void add(String name, Layer layer, int... extents) {
    cases.add(Case.of(name, l -> l.layer(Mode.TRAINING, layer, l.normal("x", extents))));
  }

  private void activations() {
    for (Activation activation : Activation.values()) {
      String name = activation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      add("dense, " + name, Dense.of(4, activation), 5, 3);
      cases.add(
          Case.of(name + " activation of whole numbers", l -> activation.of(l.whole("x", 4, 5))));
    }
    add("leaky relu 0.2", new LeakyRelu(0.2), 5, 4);
    add("parametric relu", new ParametricRelu(0.25), 5, 4);
    cases.add(
        Case.of(
            "parametric relu of whole numbers",
            l -> l.layer(Mode.TRAINING, new ParametricRelu(0.25), l.whole("x", 5, 4))));
  }

  private void images() {
    add("conv2d layer, valid", Conv2d.of(5, 3, 1, Padding.VALID, Activation.TANH), 2, 6, 5, 3);
    add(
        "conv2d layer, same, stride 2",
        Conv2d.of(5, 3, 2, Padding.SAME, Activation.TANH),
        2,
        6,
        5,
        3);
    add(
        "conv2d layer, padding 2, dilation 2",
        new Conv2d(
            5,
            new Padding.WindowShape(3, 1, 2),
            Padding.of(2),
            Activation.SIGMOID,
            VarianceScaling.GLOROT_UNIFORM),
        2,
        6,
        5,
        3);
    add(
        "transposed conv2d layer, output padding",
        TransposedConv2d.of(5, 3, 2, 1, 1, Activation.TANH),
        2,
        4,
        3,
        3);
    add(
        "transposed conv2d layer",
        TransposedConv2d.of(5, 4, 3, 0, 0, Activation.LINEAR),
        2,
        4,
        3,
        3);
    add(
        "separable conv2d layer",
        new SeparableConv2d(5, 2, new Padding.WindowShape(3, 1, 1), Padding.of(1), Activation.TANH),
        2,
        6,
        5,
        3);
    add("max-pool layer", Pool2d.of(Pool2d.Kind.MAX, 2), 2, 6, 4, 3);
    add(
        "average-pool layer, same",
        new Pool2d(Pool2d.Kind.MEAN, new Padding.WindowShape(3, 2, 1), Padding.SAME),
        2,
        6,
        5,
        3);
    add("upsample layer", new Upsample2d(2), 2, 3, 4, 3);
  }

  private void training() {
    for (Mode mode : Mode.values()) {
      String name = "batch norm, " + mode.name().toLowerCase(Locale.ROOT);
      cases.add(new Case(name, 1, l -> batchNorm(l, mode)));
    }
    add("dropout", new Dropout(0.3), 6, 5);
    add("alpha dropout", new AlphaDropout(0.3), 6, 5);
  }

  private static List<Value> batchNorm(Leaves l, Mode mode) {
    List<Value> results = new ArrayList<>();
    results.add(l.layer(mode, BatchNorm.DEFAULT, l.normal("x", 4, 3, 3, 2)));
    results.addAll(l.graph.assignments().values());
    return results;
  }

  private void composed() {
    Layer dense = Dense.of(4, Activation.TANH);
    add("residual", new Residual(dense), 5, 4);
    add("concatenated", new Concatenated(List.of(dense, Dense.of(3, Activation.SIGMOID))), 5, 4);
    add(
        "sequential",
        Sequential.of(
            new ReshapeRows(dev.ansatz.api.tensor.Shape.of(4, 4, 1)),
            Conv2d.of(3, 3, 1, Padding.of(1), Activation.TANH),
            new Flatten(),
            Dense.of(4, Activation.SOFTMAX)),
        5,
        16);
  }

  private void cell(String name, Cell cell) {
    add(name + ", all", forward(cell, Recurrent.Output.ALL), 4, 6, 3);
    add(name + ", last", forward(cell, Recurrent.Output.LAST), 4, 6, 3);
    add(
        name + ", backward",
        new Recurrent(cell, Recurrent.Output.ALL, Recurrent.Direction.BACKWARD),
        4,
        6,
        3);
    add(name + ", bidirectional", new Bidirectional(cell, Recurrent.Output.ALL), 4, 6, 3);
  }

  private static Recurrent forward(Cell cell, Recurrent.Output output) {
    return new Recurrent(cell, output, Recurrent.Direction.FORWARD);
  }

  private void recurrent() {
    cell("simple cell", new SimpleCell(5));
    cell("simplified gru", new MinimalGatedCell(5));
    cell("gru, reset inside", new GruCell(5, GruCell.Reset.INSIDE));
    cell("gru, reset outside", new GruCell(5, GruCell.Reset.OUTSIDE));
    cell("lstm", new LstmCell(5));
  }
}

package dev.ansatz.nn.train;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.autodiff.Gradient;
import dev.ansatz.autodiff.Parameters;
import dev.ansatz.autodiff.Value;
import dev.ansatz.autodiff.op.Call;
import dev.ansatz.autodiff.op.Fill;
import dev.ansatz.autodiff.op.Literal;
import dev.ansatz.autodiff.op.Source;
import dev.ansatz.nn.Mode;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A batch that is run once more, with a look at every value that its loss and its gradients are
 * made of. In programs of its own, a number of values at a time, because a look keeps them.
 */
final class Inspection {
  private static final long ELEMENTS_AT_A_TIME = 1 << 24;

  private final BitSet bad = new BitSet();
  private final Map<String, Integer> badElements = new HashMap<>();
  private Turn turn;
  private Scope scope;
  private Value loss;
  private List<Value> trained = List.of();
  private List<Value> gradients = List.of();
  private List<Value> looked = List.of();
  private int seen;
  private int all;

  private Inspection() {}

  /** Inspects the batch that is next in a saved training. */
  static Inspection of(NetworkTraining.Plan plan, Archive before) {
    Inspection inspection = new Inspection();
    do {
      Course course = new Course(plan);
      course.restore(before);
      inspection.look(course);
    } while (inspection.seen < inspection.all);
    return inspection;
  }

  private void look(Course course) {
    turn = course.turn();
    Stepper stepper = course.stepper(turn, this::extend);
    stepper.fill(turn);
    scope.graph().sources().values().forEach(source -> lookAtSource(source, stepper, course));
    stepper.run(turn.draws());
    for (int i = 0; i < looked.size(); i++) {
      mark(looked.get(i), stepper.added(i));
    }
  }

  private void lookAtSource(Value source, Stepper stepper, Course course) {
    if (!stepper.program().sources().contains(source.name())) {
      return;
    }
    Parameters parameters = course.state().parameters();
    if (source.op() instanceof Source.Parameter) {
      mark(source, parameters.get(source.name(), source.shape()));
    } else if (source.op() instanceof Source.Input) {
      mark(source, stepper.program().input(source.name()));
    }
  }

  private void mark(Value value, Tensor tensor) {
    int element = Finiteness.firstBreach(tensor);
    if (element >= 0) {
      bad.set(value.index());
      badElements.put(value.name(), element);
    }
  }

  /** Chooses the values that are looked at this time. */
  private List<Value> extend(Scope network, Measured measured) {
    scope = network;
    loss = measured.value();
    trained = scope.variables().stream().filter(Variable::trained).map(Variable::value).toList();
    List<Value> values = computed(loss);
    gradients = scope.mode() == Mode.TRAINING ? Gradient.of(loss, trained) : List.of();
    values.addAll(gradients);
    all = values.size();
    looked = new ArrayList<>();
    long elements = 0;
    while (seen < all && (looked.isEmpty() || elements < ELEMENTS_AT_A_TIME)) {
      elements += values.get(seen).shape().size();
      looked.add(values.get(seen++));
    }
    return looked;
  }

  /** Returns what a value is computed from and itself, in the order of computation. */
  private static List<Value> computed(Value result) {
    TreeSet<Value> needed = new TreeSet<>(Comparator.comparing(Value::index));
    TreeSet<Value> open = new TreeSet<>(needed.comparator());
    open.add(result);
    while (!open.isEmpty()) {
      Value value = open.pollLast();
      needed.add(value);
      open.addAll(value.inputs());
    }
    needed.removeIf(
        value ->
            value.op() instanceof Source
                || value.op() instanceof Fill
                || value.op() instanceof Literal
                || value.op() instanceof Call);
    return new ArrayList<>(needed);
  }

  /** Returns the first tensor that is not finite; nothing where all are, gradients included. */
  Optional<Finding> finding() {
    if (bad.get(loss.index())) {
      return Optional.of(describe(origin(loss)));
    }
    return gradients.stream()
        .filter(gradient -> bad.get(gradient.index()))
        .min(Comparator.comparing(Value::index))
        .map(gradient -> trained.get(gradients.indexOf(gradient)))
        .map(
            weights ->
                new Finding("the gradient of '%s'".formatted(weights.name()), Finding.Kind.STEP));
  }

  /** Goes back from a value to the one that is not finite although its inputs are. */
  private Value origin(Value value) {
    Value at = value;
    for (Optional<Value> before = badInput(at); before.isPresent(); before = badInput(at)) {
      at = before.get();
    }
    return at;
  }

  private Optional<Value> badInput(Value value) {
    return value.inputs().stream()
        .filter(input -> bad.get(input.index()))
        .min(Comparator.comparing(Value::index));
  }

  private Finding describe(Value origin) {
    if (origin.op() instanceof Source.Input) {
      return new Finding(input(origin), Finding.Kind.INPUT);
    } else if (origin.op() instanceof Source.Parameter) {
      return new Finding("'%s'".formatted(origin.name()), Finding.Kind.STEP);
    }
    return new Finding(new Whereabouts(scope, loss).of(origin), Finding.Kind.COMPUTED);
  }

  private String input(Value origin) {
    int outer = origin.shape().rank() == 0 ? 1 : origin.shape().extent(0);
    String name = "the input '%s'".formatted(origin.name());
    if (outer % turn.size() != 0) {
      return name;
    }
    int perRow = origin.shape().size() / turn.size();
    int row = turn.row(badElements.get(origin.name()) / perRow);
    return "%s in row %d of the %s part".formatted(name, row, turn.split().key());
  }
}

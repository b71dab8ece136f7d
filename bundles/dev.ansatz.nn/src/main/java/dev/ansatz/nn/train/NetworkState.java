package dev.ansatz.nn.train;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.autodiff.Parameters;
import dev.ansatz.nn.Variable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that changes in a training of a network. */
final class NetworkState {
  private static final int VERSION = 3;
  private static final String STEPS = "steps";
  private static final String EPOCH = "epoch";
  private static final String WEIGHTS = "now/";
  private static final String BEST = "best/";

  private final Parameters parameters = new Parameters(DType.F32);
  private final int stepsPerEpoch;
  private List<Variable> network = List.of();
  private long steps;
  private final BestEpoch bestEpoch;
  private Weights best;

  NetworkState(int stepsPerEpoch, EarlyStopping early) {
    this.stepsPerEpoch = stepsPerEpoch;
    this.bestEpoch = new BestEpoch(early);
  }

  /** Returns the means of the present epoch and the best one so far. */
  BestEpoch bestEpoch() {
    return bestEpoch;
  }

  Parameters parameters() {
    return parameters;
  }

  /** Says which variables are the model's; returns whether that was not known before. */
  boolean owns(Collection<Variable> variables) {
    boolean first = network.isEmpty();
    network = List.copyOf(variables);
    return first;
  }

  void initialise(Collection<Variable> variables, RandomKey key) {
    for (Variable variable : variables) {
      String name = variable.value().name();
      Shape shape = variable.value().shape();
      parameters.set(name, shape, variable.initialiser().make(shape, key.fold(name)));
    }
  }

  long steps() {
    return steps;
  }

  /** Returns the model's first variable that is not finite. */
  Optional<Variable> spoilt() {
    return network.stream()
        .filter(v -> !Finiteness.holds(parameters.tensors().get(v.value().name())))
        .findFirst();
  }

  /** Returns the completed epochs. */
  int epoch() {
    return (int) (steps / stepsPerEpoch);
  }

  /** Returns the completed epochs with the share of the present one. */
  double epochs() {
    return (double) steps / stepsPerEpoch;
  }

  /** Returns the batches done in the present epoch. */
  int batch() {
    return (int) (steps % stepsPerEpoch);
  }

  /** Counts a step; returns whether it was an epoch's last. */
  boolean stepDone() {
    steps++;
    return batch() == 0;
  }

  /**
   * Ends an epoch.
   *
   * @param measured the index of what is watched
   */
  void epochDone(int measured, int trainingRows, int validationRows, Keep keep) {
    boolean better = bestEpoch.ends(epoch(), measured, trainingRows, validationRows);
    if (keep == Keep.BEST && better) {
      best = Weights.copyOf(parameters, network);
    }
  }

  /** Returns the weights that the training would end with now. */
  Weights kept() {
    return best != null ? best : Weights.copyOf(parameters, network);
  }

  /** Returns the epoch at whose end the weights were that are kept; 0 where it is not done. */
  long keptEpoch() {
    if (best != null) {
      return bestEpoch.best().number();
    }
    return batch() == 0 ? epoch() : 0;
  }

  Archive save(String learner) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    if (steps > 0) {
      parameters.tensors().forEach((name, t) -> tensors.put(WEIGHTS + name, Weights.copy(t)));
      double[] epoch = bestEpoch.save();
      tensors.put(EPOCH, F64Tensor.of(epoch, epoch.length));
    }
    if (best != null) {
      best.tensors().forEach((name, tensor) -> tensors.put(BEST + name, tensor));
    }
    return new Archive(learner, VERSION, tensors, Map.of(STEPS, steps));
  }

  /** Returns an archive with further tensors, whose names begin as given. */
  static Archive with(Archive archive, String prefix, Map<String, Tensor> tensors) {
    Map<String, Tensor> all = new LinkedHashMap<>(archive.tensors());
    tensors.forEach((name, tensor) -> all.put(prefix + name, tensor));
    return new Archive(archive.learner(), archive.version(), all, archive.attributes());
  }

  /** Returns the tensors of an archive whose names begin as given, without that beginning. */
  static Map<String, Tensor> part(Archive archive, String prefix) {
    Map<String, Tensor> part = new LinkedHashMap<>();
    archive.tensors().keySet().stream()
        .filter(name -> name.startsWith(prefix))
        .forEach(name -> part.put(name.substring(prefix.length()), archive.tensors().get(name)));
    return part;
  }

  void restore(Archive archive, String learner) {
    if (!archive.learner().equals(learner) || archive.version() != VERSION) {
      throw new ArchiveException(
          "the archive must be of a training of learner '%s', version %d; got '%s', version %d"
              .formatted(learner, VERSION, archive.learner(), archive.version()));
    }
    steps = archive.attribute(STEPS, Long.class);
    if (steps > 0) {
      parameters.tensors().forEach((name, tensor) -> fill(tensor, archive, WEIGHTS + name));
      bestEpoch.restore(archive.tensor(EPOCH, F64Tensor.class).array().clone());
      boolean kept = archive.tensors().keySet().stream().anyMatch(name -> name.startsWith(BEST));
      best = kept ? Weights.of(archive, BEST, network) : null;
    }
  }

  private static void fill(Tensor tensor, Archive archive, String name) {
    Tensor saved = Weights.read(archive, name, tensor.dtype(), tensor.shape());
    float[] to = ((F32Tensor) tensor).array();
    System.arraycopy(((F32Tensor) saved).array(), 0, to, 0, to.length);
  }
}

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.data.images.internal.MnistProvider;
import dev.ansatz.model.gmm.CovarianceType;
import dev.ansatz.model.gmm.GmmLearner;
import dev.ansatz.model.gmm.GmmSettings;
import dev.ansatz.model.ppca.PpcaLearner;
import dev.ansatz.model.ppca.PpcaSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Fits a model to MNIST for every line on standard input, {@code ppca} or {@code gmm}, and answers
 * with one line: the seconds and, for the mixture, the log-density and the rows it began with.
 *
 * <p>Arguments: the data folder, threads, iterations.
 */
final class DensityWorker {
  private static final StepContext CONTEXT = new StepContext(StopToken.never());
  private static final int COMPONENTS = 10;

  private final Kernels kernels;
  private final Dataset mnist;
  private final int threads;
  private final int iterations;

  private DensityWorker(String[] args) {
    kernels = kernels();
    threads = Integer.parseInt(args[1]);
    iterations = Integer.parseInt(args[2]);
    MnistProvider provider = new MnistProvider();
    mnist =
        provider.load(
            new DatasetRequest<>(
                provider.descriptor().defaults(),
                RandomKey.of(1),
                name -> Path.of(args[0]).resolve(name),
                Progress.NONE,
                StopToken.never()));
  }

  private static Kernels kernels() {
    String provider = System.getProperty("ansatz.kernels", "");
    try {
      return provider.isEmpty()
          ? Kernels.portable()
          : (Kernels) Class.forName(provider).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no kernels " + provider, e);
    }
  }

  private <P extends Record> Training begin(Learner<P> learner, P settings) {
    return learner.begin(new Problem<>(settings, mnist, RandomKey.of(1), threads));
  }

  private String ppca() {
    long start = System.nanoTime();
    Training training = begin(new PpcaLearner(kernels), PpcaSettings.defaults());
    while (training.advance(CONTEXT).status() != Step.Status.FINISHED) {}
    training.model();
    return "%.4f".formatted((System.nanoTime() - start) / 1e9);
  }

  private String gmm() {
    GmmSettings settings =
        new GmmSettings(COMPONENTS, CovarianceType.SPHERICAL, 1, 1e-300, iterations, 1e-6);
    long start = System.nanoTime();
    Training training = begin(new GmmLearner(kernels), settings);
    Step step = training.advance(CONTEXT);
    for (int k = 0; k < COMPONENTS; k++) {
      training.advance(CONTEXT);
    }
    long drawn = System.nanoTime();
    int[] rows = training.save().tensor("start1/chosen", I32Tensor.class).array();
    long iterating = System.nanoTime();
    while (step.status() != Step.Status.FINISHED) {
      step = training.advance(CONTEXT);
    }
    long end = System.nanoTime();
    String chosen = Arrays.stream(rows).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    return "%.4f %.4f %.6f %s"
        .formatted(
            (drawn - start) / 1e9,
            (end - iterating) / 1e9,
            step.readings().get(0).value(),
            chosen);
  }

  public static void main(String[] args) throws IOException {
    DensityWorker worker = new DensityWorker(args);
    System.out.println(worker.kernels.name());
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      System.out.println(line.equals("ppca") ? worker.ppca() : worker.gmm());
    }
    System.exit(0);
  }
}

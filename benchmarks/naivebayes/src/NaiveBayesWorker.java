import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.data.images.internal.MnistProvider;
import dev.ansatz.data.images.internal.MnistSettings;
import dev.ansatz.model.naivebayes.Events;
import dev.ansatz.model.naivebayes.NaiveBayesLearner;
import dev.ansatz.model.naivebayes.NaiveBayesSettings;
import dev.ansatz.model.naivebayes.Priors;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;

/**
 * Learns 60,000 images of MNIST and tells their classes once for every line on standard input, which
 * names the events. Answers with the seconds of both and the share of right classes.
 */
public final class NaiveBayesWorker {
  private NaiveBayesWorker() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(System.getenv("ANSATZ_DATA"));
    Dataset mnist =
        new MnistProvider()
            .load(
                new DatasetRequest<>(
                    MnistSettings.defaults(),
                    RandomKey.of(1),
                    folder::resolve,
                    Progress.NONE,
                    StopToken.never()));
    System.out.println(System.getProperty("java.runtime.version"));
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      System.out.println(run(mnist, Events.valueOf(line.toUpperCase())));
    }
  }

  private static String run(Dataset mnist, Events events) {
    Priors priors = events == Events.COMPLEMENT ? Priors.UNIFORM : Priors.DATA;
    NaiveBayesSettings settings =
        new NaiveBayesSettings(events, 1, .1, 127, 5, List.of(), priors, List.of());
    Tensor images = mnist.tensor(Split.TRAIN, Fields.INPUTS);
    Tensor labels = mnist.tensor(Split.TRAIN, Fields.LABELS);
    long begun = System.nanoTime();
    Training training =
        new NaiveBayesLearner().begin(new Problem<>(settings, mnist, RandomKey.of(1), 1));
    StepContext context = new StepContext(StopToken.never());
    while (training.advance(context).status() != Step.Status.FINISHED) {
      continue;
    }
    Classifier model = (Classifier) training.model();
    long learnt = System.nanoTime();
    Tensor predicted = model.predict(PredictRequest.of(images));
    long done = System.nanoTime();
    int right = 0;
    for (int row = 0; row < predicted.size(); row++) {
      right += predicted.get(row) == labels.get(row) ? 1 : 0;
    }
    double accuracy = (double) right / predicted.size();
    return (learnt - begun) / 1e9 + " " + (done - learnt) / 1e9 + " " + accuracy;
  }
}

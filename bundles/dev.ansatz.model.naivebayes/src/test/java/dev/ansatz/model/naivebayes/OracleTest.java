package dev.ansatz.model.naivebayes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.RowSplit;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.model.TabulatedModel;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.data.images.internal.DigitsProvider;
import dev.ansatz.data.images.internal.DigitsSettings;
import dev.ansatz.data.images.internal.MnistProvider;
import dev.ansatz.data.images.internal.MnistSettings;
import dev.ansatz.data.tables.internal.IrisProvider;
import dev.ansatz.data.tables.internal.IrisSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that scikit-learn 1.2.1 computed, and those of the reference tables. */
class OracleTest {

  /** Scikit-learn's complement events have no priors. */
  private static NaiveBayesSettings settings(Events events, double floor, double threshold) {
    Priors priors = events == Events.COMPLEMENT ? Priors.UNIFORM : Priors.DATA;
    return new NaiveBayesSettings(events, 1, floor, threshold, 5, List.of(), priors, List.of());
  }

  private static Dataset iris() {
    return Trained.load(
        new IrisProvider(),
        new IrisSettings(new RowSplit(1, 0, RowSplit.Order.GIVEN)),
        name -> Path.of(name));
  }

  @Test
  void irisGaussian() {
    Trained trained = Trained.on(iris(), NaiveBayesSettings.defaults());
    assertEquals(144, trained.correct(Split.TRAIN));
    F64Tensor logs = trained.logs(Split.TRAIN);
    assertArrayEquals(
        new double[] {-2.98383811e+02, -1.86759947, -1.67820115e-01},
        logs.rows(70, 71).array(),
        1e-6);
    assertArrayEquals(
        new double[] {-2.50177696e+02, -2.68427191e-02, -3.63115200},
        logs.rows(106, 107).array(),
        1e-6);
  }

  @Test
  void irisMomentsOfTheFirstClass() {
    TabulatedModel model =
        (TabulatedModel) Trained.on(iris(), settings(Events.GAUSSIAN, 0, 0)).model();
    double[] mean = {5.006, 3.428, 1.462, .246};
    double[] variance = {.121764, .140816, .029556, .010884};
    for (int column = 0; column < mean.length; column++) {
      F64Tensor table = model.tables().get(1 + column).values();
      assertEquals(mean[column], table.get(0), 1e-12);
      assertEquals(variance[column], table.get(1) * table.get(1), 1e-12);
    }
  }

  @Test
  void irisInBins() {
    Trained trained = Trained.on(iris(), settings(Events.CATEGORICAL, 0, 0));
    assertEquals(142, trained.correct(Split.TRAIN));
    assertArrayEquals(
        new double[] {-9.20492574, -2.81636433, -0.06179412},
        trained.logs(Split.TRAIN).rows(70, 71).array(),
        1e-8);
  }

  @ParameterizedTest
  @CsvSource({
    "GAUSSIAN, .1, 307, 2.0242468436",
    "MIXED, .1, 307, 2.0242468436",
    "GAUSSIAN, 1e-9, 292, 164044.2355723675",
    "MULTINOMIAL, 0, 299, 6.3074685982",
    "BERNOULLI, 0, 294, 1.0941534795",
    "COMPLEMENT, 0, 268, 1.1304577401",
    "CATEGORICAL, 0, 301, 1.3260827576"
  })
  void digits(Events events, double floor, int correct, double logLoss) {
    Dataset digits =
        Trained.load(new DigitsProvider(), DigitsSettings.defaults(), name -> Path.of(name));
    Trained trained = Trained.on(digits, settings(events, floor, 8));
    assertEquals(correct, trained.correct(Split.TEST));
    assertEquals(logLoss, trained.logLoss(Split.TEST), 1e-9 * Math.max(1, logLoss));
  }

  @ParameterizedTest
  @CsvSource({
    "GAUSSIAN, .1, .8140",
    "GAUSSIAN, 1e-9, .5558",
    "MULTINOMIAL, 0, .8365",
    "BERNOULLI, 0, .8427",
    "COMPLEMENT, 0, .7285"
  })
  void mnist(Events events, double floor, double accuracy) {
    String name = System.getProperty("ansatz.data", System.getenv("ANSATZ_DATA"));
    assumeTrue(name != null, "the data folder is named by neither ansatz.data nor ANSATZ_DATA");
    Path folder = Path.of(name);
    assumeTrue(Files.isDirectory(folder.resolve("mnist")), "the data folder has no mnist");
    Dataset mnist = Trained.load(new MnistProvider(), MnistSettings.defaults(), folder::resolve);
    Trained trained = Trained.on(mnist, settings(events, floor, 127));
    assertEquals(accuracy, trained.accuracy(Split.TEST), 1e-4 / 2);
  }
}

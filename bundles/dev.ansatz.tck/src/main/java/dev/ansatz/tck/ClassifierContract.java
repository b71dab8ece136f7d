package dev.ansatz.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.model.FactoredClassifier;
import dev.ansatz.api.model.FactoredClassifier.Factors;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.tck.internal.Classes;
import dev.ansatz.tck.internal.Refusals;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What metrics and figures rely on in every classifier, beyond what the engine does. The data has
 * the task of classification and, in its test part, at least 4 rows.
 *
 * <p>Probabilities agree where their logarithms differ by at most 1e-5 of the larger of them and 1:
 * room for single precision, in which sums may go other ways in other batches.
 *
 * @param <P> the learner's settings
 */
public abstract class ClassifierContract<P extends Record> extends LearnerContract<P> {
  private static final double TOLERANCE = 1e-5;

  @Test
  final void classesAreThoseOfTheLabels() {
    Classifier model = classifier();
    List<String> classes = dataset().field(Fields.LABELS).orElseThrow().categories();
    assertEquals(classes, model.classes(), "the classes must be those of the labels, in order");
    int[] predicted = model.predict(PredictRequest.of(rows())).array();
    assertEquals(rows().rowCount(), predicted.length, "each row must be given a class");
    assertTrue(
        Arrays.stream(predicted).allMatch(c -> c >= 0 && c < classes.size()),
        "a predicted class must be 0 to classes - 1");
  }

  @Test
  final void probabilitiesSumToOne() {
    Classifier model = classifier();
    int k = model.classes().size();
    F64Tensor logs = model.logProbabilities(PredictRequest.of(rows()));
    assertEquals(Shape.of(rows().rowCount(), k), logs.shape(), "the shape must be rows × classes");
    for (int row = 0; row < logs.rowCount(); row++) {
      double[] of = Arrays.copyOfRange(logs.array(), row * k, (row + 1) * k);
      assertTrue(
          Arrays.stream(of).allMatch(Double::isFinite),
          "log-probabilities must be finite; got " + Arrays.toString(of));
      double sum = Arrays.stream(of).map(Math::exp).sum();
      assertEquals(1, sum, TOLERANCE, "the probabilities of row " + row + " must sum to 1");
    }
  }

  @Test
  final void theMostProbableClassIsPredicted() {
    Classifier model = classifier();
    int k = model.classes().size();
    double[] logs = model.logProbabilities(PredictRequest.of(rows())).array();
    int[] predicted = model.predict(PredictRequest.of(rows())).array();
    for (int row = 0; row < predicted.length; row++) {
      double most = Arrays.stream(logs, row * k, (row + 1) * k).max().orElseThrow();
      assertEquals(
          most, logs[row * k + predicted[row]], "no class may be more probable than the predicted");
    }
  }

  @Test
  final void answersDoNotDependOnTheOrderOfRows() {
    Classifier model = classifier();
    int n = rows().rowCount();
    int[] backwards = IntStream.range(0, n).map(i -> n - 1 - i).toArray();
    Tensor answers = model.logProbabilities(PredictRequest.of(rows()));
    Tensor turned = model.logProbabilities(PredictRequest.of(Classes.take(rows(), backwards)));
    assertAgree(Classes.take(answers, backwards), turned, "rows in another order");
  }

  @Test
  final void answersDoNotDependOnOtherRows() {
    Classifier model = classifier();
    Tensor together = model.logProbabilities(PredictRequest.of(rows()));
    for (int row = 0; row < Math.min(8, rows().rowCount()); row++) {
      Tensor alone = model.logProbabilities(PredictRequest.of(rows().rows(row, row + 1)));
      assertAgree(together.rows(row, row + 1), alone, "row " + row + " asked about alone");
    }
    Tensor none = model.logProbabilities(PredictRequest.of(rows().rows(0, 0)));
    assertEquals(Shape.of(0, model.classes().size()), none.shape(), "no rows, no answers");
  }

  @Test
  final void rowsOfAnotherShapeAreRefused() {
    Classifier model = classifier();
    int[] extents = rows().shape().toArray();
    extents[extents.length - 1]++;
    PredictRequest other =
        PredictRequest.of(new F64Tensor(Shape.of(extents), new double[Shape.of(extents).size()]));
    assertThrows(
        IllegalArgumentException.class,
        () -> model.logProbabilities(other),
        "rows of another shape must be refused");
  }

  @Test
  final void factorsMultiplyToTheProbabilities() {
    Assumptions.assumeTrue(
        classifier() instanceof FactoredClassifier, "only products have factors");
    FactoredClassifier model = (FactoredClassifier) classifier();
    for (int row = 0; row < Math.min(4, rows().rowCount()); row++) {
      PredictRequest request = PredictRequest.of(rows().rows(row, row + 1));
      Factors factors = model.factors(request);
      double[] sums = factors.priors().stream().mapToDouble(Double::doubleValue).toArray();
      factors.inputs().forEach(f -> Arrays.setAll(sums, c -> sums[c] + f.logs().get(c)));
      assertAgree(
          model.logProbabilities(request), Classes.normalised(sums), "the product of the factors");
    }
  }

  @TestFactory
  final Stream<DynamicTest> oddClassesGetAnAnswerOrAReadableNo() {
    return Classes.odd(dataset()).entrySet().stream()
        .map(
            data ->
                DynamicTest.dynamicTest(data.getKey(), () -> assertAnswerOrNo(data.getValue())));
  }

  private void assertAnswerOrNo(Dataset data) {
    try {
      Classifier model = (Classifier) train(data);
      Tensor rows = data.tensor(Split.TRAIN, Fields.INPUTS);
      double[] logs = model.logProbabilities(PredictRequest.of(rows)).array();
      assertTrue(
          Arrays.stream(logs).allMatch(Double::isFinite), "log-probabilities must be finite");
    } catch (RuntimeException refusal) {
      String flaw = Refusals.flaw(refusal);
      if (!flaw.isEmpty()) {
        fail(flaw, refusal);
      }
    }
  }

  private static void assertAgree(Tensor expected, Tensor actual, String what) {
    assertEquals(expected.shape(), actual.shape(), what);
    for (int i = 0; i < expected.size(); i++) {
      double scale = Math.max(1, Math.abs(expected.get(i)));
      assertEquals(
          expected.get(i),
          actual.get(i),
          TOLERANCE * scale,
          what + " must have the same probabilities");
    }
  }

  private Classifier classifier() {
    return assertInstanceOf(Classifier.class, train(dataset()), "the model must be a classifier");
  }

  private Tensor rows() {
    return dataset().tensor(Split.TEST, Fields.INPUTS);
  }
}

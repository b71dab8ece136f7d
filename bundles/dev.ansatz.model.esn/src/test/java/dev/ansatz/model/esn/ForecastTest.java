package dev.ansatz.model.esn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.model.ForecastRequest;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.tck.SampleData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForecastTest {
  private static final EsnLearner ESN = new EsnLearner(Kernels.portable());
  private static final NvarLearner NVAR = new NvarLearner(Kernels.portable());

  private static <P extends Record> Training begin(Learner<P> learner, P settings, Dataset data) {
    return learner.begin(new Problem<>(settings, data, RandomKey.of(1), 1));
  }

  private static <P extends Record> Forecaster train(Learner<P> learner, P settings, Dataset data) {
    Training training = begin(learner, settings, data);
    StepContext context = new StepContext(StopToken.never());
    while (training.advance(context).status() != Step.Status.FINISHED) {}
    return (Forecaster) training.model();
  }

  private static Dataset series(double... train) {
    F64Tensor tensor = F64Tensor.of(train, train.length, 1);
    return SampleData.seriesOf(tensor, tensor);
  }

  private static Forecaster esn() {
    return train(ESN, Reservoirs.small(60), SampleData.series(600, 2));
  }

  private static Tensor test(int rows) {
    return SampleData.series(600, 2).tensor(Split.TEST, Fields.SERIES).rows(0, rows);
  }

  private static NvarSettings nvar(int delays, int skip, int order, double ridge, Target target) {
    return new NvarSettings(delays, skip, order, ridge, Solver.QR, target);
  }

  @Test
  void nvarFindsALinearRecurrence() {
    double[] fibonacciLike = new double[60];
    fibonacciLike[0] = 1;
    fibonacciLike[1] = -0.5;
    for (int t = 2; t < 60; t++) {
      fibonacciLike[t] = 1.8 * fibonacciLike[t - 1] - fibonacciLike[t - 2];
    }
    for (Target target : Target.values()) {
      Forecaster model = train(NVAR, nvar(2, 1, 1, 1e-20, target), series(fibonacciLike));
      Tensor history = F64Tensor.of(new double[] {fibonacciLike[50], fibonacciLike[51]}, 2, 1);
      Tensor forecast = model.forecast(ForecastRequest.of(history, 8));
      for (int i = 0; i < 8; i++) {
        assertEquals(fibonacciLike[52 + i], forecast.get(i), 1e-8);
      }
    }
  }

  @Test
  void nvarFindsTheLogisticMap() {
    double[] logistic = new double[40];
    logistic[0] = 0.3;
    for (int t = 1; t < 40; t++) {
      logistic[t] = 3.7 * logistic[t - 1] * (1 - logistic[t - 1]);
    }
    Forecaster model = train(NVAR, nvar(1, 1, 2, 1e-18, Target.VALUE), series(logistic));
    F64Tensor weights = model.save().tensor("W_out", F64Tensor.class);
    assertEquals(0, weights.get(0), 1e-6);
    assertEquals(3.7, weights.get(1), 1e-6);
    assertEquals(-3.7, weights.get(2), 1e-6);
  }

  // Of a period of four rows, the next is the one three rows ago.
  @Test
  void nvarSkipsRows() {
    double[] period = new double[50];
    for (int t = 0; t < 50; t++) {
      period[t] = new double[] {0.3, -1, 0.4, 2}[t % 4];
    }
    Forecaster model = train(NVAR, nvar(2, 3, 1, 1e-12, Target.VALUE), series(period));
    assertEquals(4, model.warmup());
    Tensor history = F64Tensor.of(new double[] {0.3, -1, 0.4, 2}, 4, 1);
    assertEquals(0.3, model.forecast(ForecastRequest.of(history, 1)).get(0), 1e-5);
  }

  @Test
  void aForecastBeginsWithThePredictionAfterTheHistory() {
    Forecaster model = esn();
    Tensor history = test(80);
    Tensor predicted = model.predictNext(PredictRequest.of(history));
    Tensor forecast = model.forecast(ForecastRequest.of(history, 1));
    assertEquals(predicted.rows(79, 80), forecast);
  }

  @Test
  void aForecastFeedsItsPredictionsBack() {
    Forecaster model = esn();
    Tensor long1 = model.forecast(ForecastRequest.of(test(80), 2));
    double[] longer = java.util.Arrays.copyOf(test(80).toDoubles(), 81 * 2);
    longer[160] = long1.get(0);
    longer[161] = long1.get(1);
    Tensor next = model.forecast(ForecastRequest.of(F64Tensor.of(longer, 81, 2), 1));
    assertEquals(long1.rows(1, 2), next);
  }

  @Test
  void anEsnContinuesSines() {
    Tensor truth = test(300);
    Tensor forecast = esn().forecast(ForecastRequest.of(test(200), 100));
    for (int i = 0; i < 200; i++) {
      assertEquals(truth.get(400 + i), forecast.get(i), 1e-2);
    }
  }

  @Test
  void singlePrecisionInSinglePrecisionOut() {
    double[] values = test(60).toDoubles();
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    F32Tensor history = F32Tensor.of(floats, 60, 2);
    assertInstanceOf(F32Tensor.class, esn().forecast(ForecastRequest.of(history, 3)));
    assertInstanceOf(F32Tensor.class, esn().predictNext(PredictRequest.of(history)));
  }

  @Test
  void noStepsGiveNoRows() {
    Tensor none = esn().forecast(ForecastRequest.of(test(50), 0));
    assertEquals(Shape.of(0, 2), none.shape());
  }

  @Test
  void aForecastThatLeavesTheNumbersSaysSo() {
    double[] growing = new double[30];
    for (int t = 0; t < 30; t++) {
      growing[t] = Math.pow(1.5, t);
    }
    Forecaster model = train(NVAR, nvar(1, 1, 2, 1e-10, Target.VALUE), series(growing));
    Tensor history = F64Tensor.of(new double[] {1e200}, 1, 1);
    Tensor forecast = model.forecast(ForecastRequest.of(history, 5));
    assertTrue(!Double.isFinite(forecast.get(4)), "got " + forecast.get(4));
  }

  @Test
  void refusesSeriesThatDoNotFitTheModel() {
    Forecaster model = esn();
    String wide =
        assertThrows(
                IllegalArgumentException.class,
                () -> model.predictNext(PredictRequest.of(F64Tensor.zeros(5, 3))))
            .getMessage();
    assertEquals("a series for this model must have shape rows × 2; got 5 × 3", wide);
    String brief =
        assertThrows(
                IllegalArgumentException.class,
                () -> model.forecast(ForecastRequest.of(test(49), 1)))
            .getMessage();
    assertEquals("a series for this model must have at least 50 rows; got 49", brief);
  }

  @Test
  void refusesATrainPartThatIsTooShort() {
    DataException refusal =
        assertThrows(
            DataException.class, () -> begin(ESN, Reservoirs.small(10), SampleData.series(101, 2)));
    assertEquals(
        "the series of the train part must have at least 102 rows, of which 100 are washed out; "
            + "got 101",
        refusal.getMessage());
    assertEquals(
        2,
        train(ESN, Reservoirs.small(10), SampleData.series(102, 2))
            .summary()
            .parts()
            .get(1)
            .shape()
            .extent(1));
  }

  @Test
  void refusesNumbersThatAreNone() {
    DataException nan =
        assertThrows(
            DataException.class,
            () -> begin(NVAR, NvarSettings.defaults(), series(1, 2, Double.NaN, 4)));
    assertEquals(
        "the series of the train part must be finite; row 2, component 0 is NaN", nan.getMessage());
    Tensor whole = I32Tensor.of(new int[300], 300, 1);
    assertThrows(
        DataException.class,
        () -> begin(ESN, Reservoirs.small(10), SampleData.seriesOf(whole, whole)));
  }

  @Test
  void refusesMoreFeaturesThanCanBeFitted() {
    InvalidSettingException refusal =
        assertThrows(
            InvalidSettingException.class,
            () -> begin(NVAR, nvar(10, 1, 6, 1, Target.VALUE), SampleData.series(300, 3)));
    assertEquals(
        "the 'order' parameter of NvarSettings must be small enough for at most 10,000 features; "
            + "got 6, which makes 1,947,792 of 10 delays of 3 components",
        refusal.getMessage());
  }

  @Test
  void refusesReservoirsThatDoNotFitIntoMemory() {
    Tensor wide = F64Tensor.zeros(202, 50_000);
    InvalidSettingException refusal =
        assertThrows(
            InvalidSettingException.class,
            () -> begin(ESN, EsnSettings.defaults(), SampleData.seriesOf(wide, wide)));
    assertEquals("units", refusal.setting());
  }

  @Test
  void thereIsNoModelBeforeTheEndOfTheWashout() {
    Training training = begin(ESN, Reservoirs.small(10), SampleData.series(600, 2));
    assertThrows(IllegalStateException.class, training::model);
    training.advance(new StepContext(StopToken.never()));
    assertThrows(IllegalStateException.class, training::model);
    training.advance(new StepContext(StopToken.never()));
    assertInstanceOf(Forecaster.class, training.model());
  }

  @Test
  void refusesArchivesWhoseArraysDoNotFit() {
    Archive good =
        train(
                ESN,
                Reservoirs.with(
                    20, 0.2, WeightDistribution.UNIFORM, 1e-6, Solver.QR, Precision.DOUBLE),
                SampleData.series(300, 2))
            .save();
    refusedWith(good, "W_out", F64Tensor.zeros(2, 22));
    refusedWith(good, "b", F64Tensor.zeros(19, 1));
    refusedWith(good, "b", F32Tensor.zeros(20, 1));
    refusedWith(good, "W_in", F64Tensor.zeros(19, 2));
    int[] outside = new int[80];
    outside[17] = 20;
    refusedWith(good, "W.columns", I32Tensor.of(outside, 20, 4));
  }

  private static void refusedWith(Archive good, String name, Tensor tensor) {
    Map<String, Tensor> tensors = new LinkedHashMap<>(good.tensors());
    tensors.put(name, tensor);
    Archive bad = new Archive("esn", 1, tensors, good.attributes());
    assertThrows(ArchiveException.class, () -> ESN.load(bad), name);
  }
}

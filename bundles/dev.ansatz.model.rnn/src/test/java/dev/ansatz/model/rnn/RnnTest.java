package dev.ansatz.model.rnn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.model.ForecastRequest;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.RecurrentModel;
import dev.ansatz.api.model.Regressor;
import dev.ansatz.api.model.SequenceLabeller;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.nn.train.TrainSettings;
import dev.ansatz.tck.SampleData;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RnnTest {
  private static final Dataset SINES = SampleData.sequences(200, 12, 6);
  private static final TrainSettings LONGER = train(40, 16);

  private static TrainSettings train(int epochs, int batchSize) {
    TrainSettings usual = TrainSettings.defaults();
    return new TrainSettings(
        epochs,
        batchSize,
        "adam",
        OptionalDouble.of(0.01),
        usual.momentum(),
        usual.weightDecay(),
        usual.schedule(),
        usual.finalShare(),
        usual.ramp(),
        OptionalDouble.of(1),
        usual.keep(),
        usual.early());
  }

  private static <P extends Record> Object trained(Learner<P> learner, P settings, Dataset data) {
    Training training = learner.begin(new Problem<>(settings, data, RandomKey.of(3), 1));
    StepContext context = new StepContext(StopToken.never());
    while (training.advance(context).status() != Step.Status.FINISHED) {}
    return training.model();
  }

  private static Classifier classifier(RecurrentSettings network, Dataset data) {
    return (Classifier)
        trained(
            new RnnClassifierLearner(SmallRnn.KERNELS, SmallRnn.OPTIMIZERS),
            RnnClassifierSettings.of(network, LONGER),
            data);
  }

  @ParameterizedTest
  @EnumSource
  void everyCellTellsFrequenciesOfSequencesOfDifferentLengths(CellKind cell) {
    Classifier model = classifier(RecurrentSettings.of(cell, 12), SINES);
    int[] predicted =
        model.predict(PredictRequest.of(SINES.tensor(Split.TEST, Fields.INPUTS))).array();
    int[] labels = ((I32Tensor) SINES.tensor(Split.TEST, Fields.LABELS)).array();
    int right = 0;
    for (int i = 0; i < labels.length; i++) {
      right += predicted[i] == labels[i] ? 1 : 0;
    }
    assertTrue(right > 0.9 * labels.length, right + " of " + labels.length);
  }

  @ParameterizedTest
  @EnumSource
  void whatLiesBehindTheEndCountsForNothing(TimeDirection direction) {
    RecurrentSettings network = RecurrentSettings.of(CellKind.GRU, 6, 5).withDirection(direction);
    Classifier model = classifier(network, SINES);
    Tensor all = SINES.tensor(Split.TEST, Fields.INPUTS);
    float[] one = new float[12];
    Arrays.fill(one, Float.NaN);
    for (int t = 0; t < 5; t++) {
      one[t] = (float) Math.sin(t);
    }
    F32Tensor alone = F32Tensor.of(one, 1, 12, 1);
    float[] both = new float[13 * 12];
    for (int i = 0; i < 12 * 12; i++) {
      both[i] = (float) all.get(i);
    }
    System.arraycopy(one, 0, both, 12 * 12, 12);
    double[] first = model.logProbabilities(PredictRequest.of(alone)).array();
    double[] among =
        model.logProbabilities(PredictRequest.of(F32Tensor.of(both, 13, 12, 1))).array();
    assertArrayEquals(first, Arrays.copyOfRange(among, 36, 39));
  }

  @Test
  void aLabellerNamesEveryStep() {
    SequenceLabeller model =
        (SequenceLabeller)
            trained(
                new RnnLabellerLearner(SmallRnn.KERNELS, SmallRnn.OPTIMIZERS),
                RnnLabellerSettings.of(
                    RecurrentSettings.of(CellKind.LSTM, 10)
                        .withDirection(TimeDirection.BIDIRECTIONAL),
                    LONGER),
                SINES);
    F64Tensor logs =
        model.logProbabilities(PredictRequest.of(SINES.tensor(Split.TEST, Fields.INPUTS)));
    assertEquals(Shape.of(200, 12, 3), logs.shape());
    int[] labels = ((I32Tensor) SINES.tensor(Split.TEST, Fields.STEP_LABELS)).array();
    int right = 0;
    int count = 0;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] >= 0) {
        count++;
        double own = logs.array()[i * 3 + labels[i]];
        right += own > Math.log(0.5) ? 1 : 0;
      }
    }
    assertTrue(right > 0.9 * count, right + " of " + count);
  }

  @Test
  void aRegressorFindsTheNextValue() {
    Regressor model =
        (Regressor)
            trained(
                new RnnRegressorLearner(SmallRnn.KERNELS, SmallRnn.OPTIMIZERS),
                RnnRegressorSettings.of(RecurrentSettings.of(CellKind.LSTM, 16), train(60, 16)),
                SINES);
    Tensor predicted = model.predict(PredictRequest.of(SINES.tensor(Split.TEST, Fields.INPUTS)));
    Tensor wanted = SINES.tensor(Split.TEST, Fields.TARGETS);
    double square = 0;
    for (int i = 0; i < wanted.size(); i++) {
      double difference = predicted.get(i) - wanted.get(i);
      square += difference * difference;
    }
    assertTrue(square / wanted.size() < 0.02, "mean squared error " + square / wanted.size());
  }

  @Test
  void targetsOfStepsAreLearntWhereTheyCount() {
    Dataset data = withStepTargets(SINES);
    Regressor model =
        (Regressor)
            trained(
                new RnnRegressorLearner(SmallRnn.KERNELS, SmallRnn.OPTIMIZERS),
                new RnnRegressorSettings(
                    RecurrentSettings.of(CellKind.RNN, 8), List.of(1, 2), LONGER),
                data);
    F64Tensor predicted = model.predict(PredictRequest.of(data.tensor(Split.TEST, Fields.INPUTS)));
    assertEquals(Shape.of(200, 12, 1), predicted.shape());
    assertTrue(error(predicted, data, 1) < 0.01);
    assertTrue(error(predicted, data, 5) > 10 * error(predicted, data, 1));
  }

  private static double error(F64Tensor predicted, Dataset data, int step) {
    Tensor wanted = data.tensor(Split.TEST, Fields.TARGETS);
    double square = 0;
    for (int row = 0; row < 200; row++) {
      double difference = predicted.get(row * 12 + step) - wanted.get(row * 12 + step);
      square += difference * difference / 200;
    }
    return square;
  }

  /** The target of step t is the sum of the inputs up to t: one that a network must add up. */
  private static Dataset withStepTargets(Dataset data) {
    Map<Split, Map<String, Tensor>> parts = new EnumMap<>(Split.class);
    Dataset whole = SampleData.sequences(200, 12, 12);
    whole
        .parts()
        .forEach(
            (split, part) -> {
              Tensor x = part.get(Fields.INPUTS);
              float[] sums = new float[x.size()];
              for (int i = 0; i < sums.length; i++) {
                sums[i] = (float) (x.get(i) + (i % 12 == 0 ? 0 : sums[i - 1]));
              }
              Map<String, Tensor> changed = new LinkedHashMap<>(part);
              changed.put(Fields.TARGETS, F32Tensor.of(sums, 200, 12, 1));
              parts.put(split, changed);
            });
    List<Field> fields =
        data.fields().stream()
            .map(
                f ->
                    f.name().equals(Fields.TARGETS)
                        ? Field.of(
                            Fields.TARGETS, "", f.axes().get(0), Axis.of("time"), f.axes().get(1))
                        : f)
            .toList();
    return new Dataset(data.title(), data.tasks(), fields, parts, data.facts(), data.provenance());
  }

  @Test
  void aForecasterContinuesASeries() {
    Dataset series = SampleData.series(1500, 1);
    Forecaster model =
        (Forecaster)
            trained(
                new RnnForecasterLearner(SmallRnn.KERNELS, SmallRnn.OPTIMIZERS),
                RnnForecasterSettings.of(
                    RecurrentSettings.of(CellKind.GRU, 12), 20, 10, train(60, 8)),
                series);
    Tensor test = series.tensor(Split.TEST, Fields.SERIES);
    Tensor predicted = model.predictNext(PredictRequest.of(test));
    double square = 0;
    double still = 0;
    for (int t = 200; t < 1499; t++) {
      square += Math.pow(predicted.get(t) - test.get(t + 1), 2);
      still += Math.pow(test.get(t) - test.get(t + 1), 2);
    }
    assertTrue(square < 0.03 * still, "share of the error of standing still: " + square / still);
  }

  @Test
  void aForecastBeginsWithTheOneStepPrediction() {
    Dataset series = SampleData.series(300, 2);
    Forecaster model =
        (Forecaster)
            trained(
                new RnnForecasterLearner(SmallRnn.KERNELS, SmallRnn.OPTIMIZERS),
                RnnForecasterSettings.of(
                    RecurrentSettings.of(CellKind.LSTM, 5), 9, 4, SmallRnn.TRAIN),
                series);
    Tensor history = series.tensor(Split.TEST, Fields.SERIES).rows(0, 150);
    Tensor next = model.predictNext(PredictRequest.of(history));
    Tensor free = model.forecast(ForecastRequest.of(history, 3));
    assertEquals(next.get(149 * 2), free.get(0));
    assertEquals(next.get(149 * 2 + 1), free.get(1));
  }

  @Test
  void statesAndTheirGradientsCanBeLookedAt() {
    RecurrentModel model =
        (RecurrentModel) classifier(RecurrentSettings.of(CellKind.RNN, 4), SINES);
    PredictRequest rows = PredictRequest.of(SINES.tensor(Split.TEST, Fields.INPUTS).rows(0, 3));
    assertEquals(Shape.of(3, 12, 4), model.hiddenStates(rows).shape());
    F64Tensor norms = model.stateGradientNorms(rows);
    assertEquals(Shape.of(3, 12), norms.shape());
    assertTrue(norms.get(11) > 0);
  }

  @Test
  void bothDirectionsCountInTheGradients() {
    RecurrentSettings both =
        RecurrentSettings.of(CellKind.RNN, 4).withDirection(TimeDirection.BIDIRECTIONAL);
    RecurrentModel model = (RecurrentModel) classifier(both, SampleData.sequences(60, 6, 6));
    PredictRequest rows =
        PredictRequest.of(SampleData.sequences(3, 6, 6).tensor(Split.TEST, Fields.INPUTS));
    F64Tensor norms = model.stateGradientNorms(rows);
    for (int i = 0; i < norms.size(); i++) {
      assertTrue(norms.get(i) > 0, "no gradient at " + i);
    }
  }

  @Test
  void aHoleInASequenceIsNamed() {
    DataException refusal =
        assertThrows(
            DataException.class,
            () -> classifier(RecurrentSettings.of(CellKind.RNN, 4), withHole()));
    assertTrue(refusal.getMessage().contains("row 0, step 3"), refusal.getMessage());
  }

  private static Dataset withHole() {
    Map<Split, Map<String, Tensor>> parts = new EnumMap<>(SINES.parts());
    Map<String, Tensor> train = new LinkedHashMap<>(parts.get(Split.TRAIN));
    float[] holed = ((F32Tensor) train.get(Fields.INPUTS)).array().clone();
    holed[2] = Float.NaN;
    train.put(Fields.INPUTS, F32Tensor.of(holed, 200, 12, 1));
    parts.put(Split.TRAIN, train);
    return new Dataset(
        SINES.title(), SINES.tasks(), SINES.fields(), parts, SINES.facts(), SINES.provenance());
  }

  @Test
  void aStrideLongerThanTheWindowIsRefused() {
    RecurrentSettings network = RecurrentSettings.of(CellKind.RNN, 4);
    assertThrows(
        InvalidSettingException.class,
        () -> RnnForecasterSettings.of(network, 5, 6, SmallRnn.TRAIN));
    RecurrentSettings both = network.withDirection(TimeDirection.BIDIRECTIONAL);
    assertThrows(
        InvalidSettingException.class, () -> RnnForecasterSettings.of(both, 5, 5, SmallRnn.TRAIN));
  }

  @Test
  void stepsThatSequencesLackAreRefused() {
    RnnLabellerSettings settings =
        new RnnLabellerSettings(RecurrentSettings.of(CellKind.RNN, 4), List.of(13), SmallRnn.TRAIN);
    assertThrows(
        InvalidSettingException.class,
        () ->
            trained(
                new RnnLabellerLearner(SmallRnn.KERNELS, SmallRnn.OPTIMIZERS), settings, SINES));
    assertThrows(
        InvalidSettingException.class,
        () ->
            new RnnLabellerSettings(
                RecurrentSettings.of(CellKind.RNN, 4), List.of(0), SmallRnn.TRAIN));
  }
}

package dev.ansatz.model.cnn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.model.ConvolutionalModel;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.nn.supervised.ClassWeighting;
import dev.ansatz.tck.SampleData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CnnTest {
  private static final Dataset SPOTS = SampleData.images(200, 8, 8);

  private static Classifier trained(CnnSettings settings, Dataset data) {
    Training training = SmallCnn.learner().begin(new Problem<>(settings, data, RandomKey.of(3), 1));
    StepContext context = new StepContext(StopToken.never());
    while (training.advance(context).status() != Step.Status.FINISHED) {}
    return (Classifier) training.model();
  }

  private static double accuracy(Classifier model) {
    I32Tensor predicted = model.predict(PredictRequest.of(SPOTS.tensor(Split.TEST, Fields.INPUTS)));
    I32Tensor labels = (I32Tensor) SPOTS.tensor(Split.TEST, Fields.LABELS);
    int right = 0;
    for (int i = 0; i < labels.size(); i++) {
      right += predicted.array()[i] == labels.array()[i] ? 1 : 0;
    }
    return (double) right / labels.size();
  }

  @Test
  void bothKindsTellQuartersOfAnImageApart() {
    CnnSettings dense = SmallCnn.dense();
    assertTrue(accuracy(trained(dense.withTrain(dense.train().withEpochs(30)), SPOTS)) > 0.9);
    CnnSettings conv = CnnSettings.of("conv 4 3x3 relu", "max-pool 2").withTrain(dense.train());
    assertTrue(accuracy(trained(conv.withTrain(conv.train().withEpochs(30)), SPOTS)) > 0.9);
  }

  @ParameterizedTest
  @CsvSource({"MLP_128, 101770", "MLP_400_256, 419226", "CONVNET, 34826"})
  void theKnownNetworksHaveTheirParameters(Network network, long parameters) {
    Dataset images = withTenClasses(SampleData.images(2, 28, 28));
    CnnSettings settings =
        CnnSettings.of(network).withTrain(SmallCnn.TRAIN.withEpochs(1).withBatchSize(2));
    assertEquals(parameters, trained(settings, images).summary().trainedParameters());
  }

  private static Dataset withTenClasses(Dataset data) {
    List<String> names = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    return new Dataset(
        data.title(),
        data.tasks(),
        data.fields().stream()
            .map(
                field ->
                    field.name().equals(Fields.LABELS)
                        ? dev.ansatz.api.data.Field.labels(field.axes().get(0), names)
                        : field)
            .toList(),
        data.parts(),
        data.facts(),
        data.provenance());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dense",
        "dense 0",
        "dense many",
        "conv 4",
        "conv 4 3x5",
        "conv 4 3x3 padding wide",
        "dropout 1",
        "max-pool 2 relu",
        "dense 4 softmax",
        "wobble 3",
        ""
      })
  void aLayerThatCannotBeReadIsNamed(String text) {
    InvalidSettingException refusal =
        assertThrows(InvalidSettingException.class, () -> CnnSettings.of("flatten", text));
    assertTrue(refusal.getMessage().contains("layer 2"), refusal.getMessage());
    assertTrue(refusal.getMessage().contains("'" + text + "'"), refusal.getMessage());
  }

  @Test
  void aKnownNetworkTakesItsOwnLayersWhateverTheDefaultOnesWere() {
    CnnSettings usual = CnnSettings.defaults();
    CnnSettings other =
        new CnnSettings(
            Network.CONVNET,
            usual.layers(),
            usual.firstWeights(),
            usual.classWeighting(),
            usual.classWeights(),
            usual.augment(),
            usual.train());
    assertEquals(Network.CONVNET.layers(), other.layers());
    assertThrows(
        InvalidSettingException.class,
        () ->
            new CnnSettings(
                Network.CONVNET,
                List.of("dense 3"),
                usual.firstWeights(),
                usual.classWeighting(),
                usual.classWeights(),
                usual.augment(),
                usual.train()));
  }

  @Test
  void aLayerThatDoesNotFitTheImagesIsNamed() {
    CnnSettings settings =
        CnnSettings.of("conv 4 3x3 relu", "max-pool 2", "conv 4 5x5").withTrain(SmallCnn.TRAIN);
    InvalidSettingException refusal =
        assertThrows(InvalidSettingException.class, () -> trained(settings, SPOTS));
    assertTrue(refusal.getMessage().contains("layer 3"), refusal.getMessage());
  }

  @Test
  void anUnknownAugmentationIsRefusedWithThoseThereAre() {
    CnnSettings settings = SmallCnn.dense().withAugment(List.of("swirl 3"));
    InvalidSettingException refusal =
        assertThrows(InvalidSettingException.class, () -> trained(settings, SPOTS));
    assertTrue(refusal.getMessage().contains("shift PIXELS"), refusal.getMessage());
  }

  @Test
  void weightsOfClassesMustFitThem() {
    CnnSettings settings =
        SmallCnn.dense().withClassWeights(ClassWeighting.GIVEN, List.of(1.0, 2.0));
    assertThrows(InvalidSettingException.class, () -> trained(settings, SPOTS));
  }

  @Test
  void aClassOfMoreWeightIsFoundMoreOften() {
    CnnSettings plain = SmallCnn.dense();
    CnnSettings heavy = plain.withClassWeights(ClassWeighting.GIVEN, List.of(50.0, 1.0, 1.0, 1.0));
    assertTrue(share(trained(heavy, SPOTS)) > share(trained(plain, SPOTS)));
  }

  private static double share(Classifier model) {
    int[] predicted =
        model.predict(PredictRequest.of(SPOTS.tensor(Split.TEST, Fields.INPUTS))).array();
    return java.util.Arrays.stream(predicted).filter(c -> c == 0).count() / (double) 200;
  }

  @Test
  void filtersAndFeatureMapsCanBeLookedAt() {
    CnnSettings settings =
        CnnSettings.of("conv 4 3x3 relu", "max-pool 2", "conv 5 2x2").withTrain(SmallCnn.TRAIN);
    ConvolutionalModel model = (ConvolutionalModel) trained(settings, SPOTS);
    assertEquals(
        List.of(Shape.of(3, 3, 1, 4), Shape.of(2, 2, 4, 5)),
        model.filters().stream().map(maps -> maps.values().shape()).toList());
    PredictRequest ten = PredictRequest.of(SPOTS.tensor(Split.TEST, Fields.INPUTS).rows(0, 10));
    List<ConvolutionalModel.Maps> maps = model.featureMaps(ten);
    assertEquals(
        List.of(Shape.of(10, 6, 6, 4), Shape.of(10, 2, 2, 5)),
        maps.stream().map(m -> m.values().shape()).toList());
    assertFalse(allZero(maps.get(0).values().array()));
    ConvolutionalModel flat = (ConvolutionalModel) trained(SmallCnn.dense(), SPOTS);
    assertEquals(List.of(), flat.filters());
    assertEquals(List.of(), flat.featureMaps(ten));
  }

  private static boolean allZero(float... values) {
    for (float value : values) {
      if (value != 0) {
        return false;
      }
    }
    return true;
  }
}

package dev.ansatz.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.ShapeException;
import dev.ansatz.nn.layer.Activation;
import dev.ansatz.nn.layer.AlphaDropout;
import dev.ansatz.nn.layer.BatchNorm;
import dev.ansatz.nn.layer.Concatenated;
import dev.ansatz.nn.layer.Conv2d;
import dev.ansatz.nn.layer.Dense;
import dev.ansatz.nn.layer.Dropout;
import dev.ansatz.nn.layer.Flatten;
import dev.ansatz.nn.layer.Padding;
import dev.ansatz.nn.layer.ParametricRelu;
import dev.ansatz.nn.layer.Pool2d;
import dev.ansatz.nn.layer.ReshapeRows;
import dev.ansatz.nn.layer.Residual;
import dev.ansatz.nn.layer.SeparableConv2d;
import dev.ansatz.nn.layer.Sequential;
import dev.ansatz.nn.layer.TransposedConv2d;
import dev.ansatz.nn.layer.Upsample2d;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayersTest {

  @Test
  void theXorNetworkOfFixedWeightsGivesTheKnownOutputs() {
    Built net =
        new Built(
            Mode.INFERENCE,
            Sequential.of(Dense.of(2, Activation.SIGMOID), Dense.of(1, Activation.SIGMOID)),
            4,
            2);
    net.interpreter.set("net/dense-1/weights", new double[] {-2, 2, -2, 2});
    net.interpreter.set("net/dense-1/bias", new double[] {1.5, -3});
    net.interpreter.set("net/dense-2/weights", new double[] {-2, -2});
    net.interpreter.set("net/dense-2/bias", new double[] {1.5});
    assertArrayEquals(
        new double[] {.442752, .551575, .551575, .471572}, net.run(0, 0, 0, 1, 1, 0, 1, 1), 5e-7);
  }

  @Test
  void theConvnetOfTheLiteratureHas34826Parameters() {
    Layer convnet =
        Sequential.of(
            Conv2d.of(32, 3, 1, Padding.VALID, Activation.RELU),
            Pool2d.of(Pool2d.Kind.MAX, 2),
            Conv2d.of(64, 3, 1, Padding.VALID, Activation.RELU),
            Pool2d.of(Pool2d.Kind.MAX, 2),
            new Flatten(),
            new Dropout(0.5),
            Dense.of(10, Activation.LINEAR));
    Built net = new Built(Mode.TRAINING, convnet, 2, 28, 28, 1);
    assertEquals(34_826, net.trained());
    assertEquals(Shape.of(2, 10), net.y.shape());
    assertEquals(
        List.of("conv2d", "max-pool2d", "conv2d", "max-pool2d", "flatten", "dense"),
        net.scope.rows().stream().map(LayerRow::kind).toList());
    assertEquals(320, net.scope.rows().get(0).trained());
    assertEquals(Shape.of(2, 13, 13, 32), net.scope.rows().get(1).output());
  }

  @Test
  void theConvolutionalAutoencoderMirrorsItsShapes() {
    Layer encoder =
        Sequential.of(
            Conv2d.of(16, 3, 2, Padding.of(1), Activation.RELU),
            Conv2d.of(32, 3, 2, Padding.of(1), Activation.RELU),
            new Flatten(),
            Dense.of(4, Activation.LINEAR));
    Layer decoder =
        Sequential.of(
            Dense.of(1568, Activation.RELU),
            new ReshapeRows(Shape.of(7, 7, 32)),
            TransposedConv2d.of(16, 3, 2, 1, 1, Activation.RELU),
            TransposedConv2d.of(1, 3, 2, 1, 1, Activation.LINEAR));
    Built whole = new Built(Mode.TRAINING, Sequential.of(encoder, decoder), 2, 28, 28, 1);
    assertEquals(Shape.of(2, 28, 28, 1), whole.y.shape());
    Built down = new Built(Mode.TRAINING, encoder, 2, 28, 28, 1);
    Built up = new Built(Mode.TRAINING, decoder, 2, 2);
    assertEquals(20_549, down.trained() + up.trained());
  }

  @Test
  void convolutionsAgreeWithHandComputation() {
    Built net =
        new Built(Mode.INFERENCE, Conv2d.of(1, 2, 1, Padding.SAME, Activation.LINEAR), 1, 2, 2, 1);
    net.interpreter.set("net/weights", new double[] {1, 2, 3, 4});
    net.interpreter.set("net/bias", new double[] {10});
    assertArrayEquals(
        new double[] {10 + 1 + 4 + 9 + 16, 10 + 2 + 12, 10 + 3 + 8, 10 + 4},
        net.run(1, 2, 3, 4),
        1e-12);
  }

  @Test
  void separableConvolutionIsDepthwiseThenPointwise() {
    Built net =
        new Built(
            Mode.INFERENCE,
            new SeparableConv2d(
                1, 1, new Padding.WindowShape(1, 1, 1), Padding.VALID, Activation.LINEAR),
            1,
            1,
            2,
            2);
    net.interpreter.set("net/depthwise", new double[] {2, 3});
    net.interpreter.set("net/pointwise", new double[] {5, 7});
    assertArrayEquals(
        new double[] {5 * 2 * 1 + 7 * 3 * 2, 5 * 2 * 3 + 7 * 3 * 4}, net.run(1, 2, 3, 4), 1e-12);
  }

  @Test
  void poolsWithAStrideOtherThanTheWindow() {
    Layer mean = new Pool2d(Pool2d.Kind.MEAN, new Padding.WindowShape(2, 1, 1), Padding.VALID);
    assertArrayEquals(
        new double[] {1.5, 2.5}, new Built(Mode.INFERENCE, mean, 1, 2, 3, 1).run(1, 2, 3, 1, 2, 3));
    Layer max = new Pool2d(Pool2d.Kind.MAX, new Padding.WindowShape(2, 1, 1), Padding.SAME);
    assertArrayEquals(
        new double[] {-1, -1, -2, -3},
        new Built(Mode.INFERENCE, max, 1, 2, 2, 1).run(-4, -1, -2, -3));
  }

  @Test
  void upsamplingRepeatsPixels() {
    assertArrayEquals(
        new double[] {1, 1, 2, 2, 1, 1, 2, 2},
        new Built(Mode.INFERENCE, new Upsample2d(2), 1, 1, 2, 1).run(1, 2));
  }

  @Test
  void batchNormUsesTheBatchInTrainingAndRunningStatisticsInInference() {
    Built training = new Built(Mode.TRAINING, new BatchNorm(0.9, 1e-5), 4, 1);
    double[] y = training.run(1, 2, 3, 4);
    assertEquals(0, Arrays.stream(y).sum(), 1e-12);
    assertEquals(-1.5 / Math.sqrt(1.25 + 1e-5), y[0], 1e-12);
    assertEquals(0.25, training.interpreter.get("net/mean")[0], 1e-12);
    assertEquals(0.9 + 0.1 * 5 / 3.0, training.interpreter.get("net/variance")[0], 1e-12);
    Built inference = new Built(Mode.INFERENCE, new BatchNorm(0.9, 1e-5), 1, 1);
    inference.interpreter.set("net/mean", new double[] {2});
    inference.interpreter.set("net/variance", new double[] {4});
    assertEquals(3 / Math.sqrt(4 + 1e-5), inference.run(5)[0], 1e-12);
  }

  @Test
  void dropoutKeepsTheMeanInTrainingAndPassesInInference() {
    double[] ones = new double[20_000];
    Arrays.fill(ones, 1);
    double[] dropped = new Built(Mode.TRAINING, new Dropout(0.3), 1, ones.length).run(ones);
    assertEquals(1, Arrays.stream(dropped).average().orElseThrow(), 0.02);
    assertTrue(Arrays.stream(dropped).allMatch(v -> v == 0 || Math.abs(v - 1 / 0.7) < 1e-12));
    assertArrayEquals(ones, new Built(Mode.INFERENCE, new Dropout(0.3), 1, ones.length).run(ones));
  }

  @Test
  void alphaDropoutKeepsMeanAndVariance() {
    double[] normal = new dev.ansatz.nn.init.Normal(1).make(Shape.of(50_000), RandomKey.of(5));
    double[] y = new Built(Mode.TRAINING, new AlphaDropout(0.2), 1, normal.length).run(normal);
    double mean = Arrays.stream(y).average().orElseThrow();
    double variance = Arrays.stream(y).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
    assertEquals(0, mean, 0.02);
    assertEquals(1, variance, 0.03);
  }

  @Test
  void activationsHaveTheirValues() {
    double[] x = {-1, 0.5};
    assertArrayEquals(new double[] {-0.01, 0.5}, activation(Activation.LEAKY_RELU, x), 1e-15);
    assertArrayEquals(new double[] {Math.expm1(-1), 0.5}, activation(Activation.ELU, x), 1e-15);
    assertArrayEquals(
        new double[] {1.0507009873554805 * 1.6732632423543772 * Math.expm1(-1), 0.52535049367774},
        activation(Activation.SELU, x),
        1e-14);
    assertArrayEquals(
        new double[] {1 / (1 + Math.exp(1.5)), 1 / (1 + Math.exp(-1.5))},
        activation(Activation.SOFTMAX, x),
        1e-15);
    Built prelu = new Built(Mode.INFERENCE, new ParametricRelu(0.25), 1, 2);
    assertArrayEquals(new double[] {-0.25, 0.5}, prelu.run(x), 1e-15);
  }

  private static double[] activation(Activation activation, double[] x) {
    return new Built(Mode.INFERENCE, activation, 1, x.length).run(x);
  }

  @Test
  void residualsAddAndBranchesStandSideBySide() {
    Layer twice = (scope, x) -> x.times(2);
    assertArrayEquals(
        new double[] {3, 6}, new Built(Mode.INFERENCE, new Residual(twice), 1, 2).run(1, 2));
    Layer both = new Concatenated(List.of(twice, Activation.LINEAR));
    assertArrayEquals(new double[] {2, 4, 1, 2}, new Built(Mode.INFERENCE, both, 1, 2).run(1, 2));
  }

  @Test
  void aLayerThatDoesNotFitSaysSo() {
    ShapeException e =
        assertThrows(
            ShapeException.class,
            () ->
                new Built(
                    Mode.INFERENCE, Conv2d.of(1, 3, 1, Padding.VALID, Activation.RELU), 2, 5));
    assertEquals(
        "conv2d takes images [n × height × width × channels]; got 'x' [2 × 5]", e.getMessage());
  }
}

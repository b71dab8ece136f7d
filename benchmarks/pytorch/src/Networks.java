import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.layer.Activation;
import dev.ansatz.nn.layer.Conv2d;
import dev.ansatz.nn.layer.Dense;
import dev.ansatz.nn.layer.Dropout;
import dev.ansatz.nn.layer.Flatten;
import dev.ansatz.nn.layer.Padding;
import dev.ansatz.nn.layer.Pool2d;
import dev.ansatz.nn.layer.ReshapeRows;
import dev.ansatz.nn.layer.Sequential;
import dev.ansatz.nn.layer.TransposedConv2d;
import dev.ansatz.nn.loss.Losses;
import dev.ansatz.nn.recurrent.LstmCell;
import dev.ansatz.nn.recurrent.Recurrent;

/** The networks that are trained. */
final class Networks {
  private static final Layer IMAGES = new ReshapeRows(Shape.of(28, 28, 1));

  private Networks() {}

  static Value vae(Scope scope, Value x, Value targets) {
    Layer encoder = Sequential.of(Dense.of(400, Activation.RELU), Dense.of(100, Activation.RELU));
    Layer decoder =
        Sequential.of(
            Dense.of(100, Activation.RELU),
            Dense.of(400, Activation.RELU),
            Dense.of(784, Activation.LINEAR));
    return elbo(scope, x, encoder, decoder);
  }

  static Value convVae(Scope scope, Value x, Value targets) {
    Layer encoder =
        Sequential.of(
            IMAGES,
            Conv2d.of(16, 3, 2, Padding.of(1), Activation.RELU),
            Conv2d.of(32, 3, 2, Padding.of(1), Activation.RELU),
            new Flatten());
    Layer decoder =
        Sequential.of(
            Dense.of(1568, Activation.RELU),
            new ReshapeRows(Shape.of(7, 7, 32)),
            TransposedConv2d.of(16, 3, 2, 1, 1, Activation.RELU),
            TransposedConv2d.of(1, 3, 2, 1, 1, Activation.LINEAR),
            new Flatten());
    return elbo(scope, x, encoder, decoder);
  }

  private static Value elbo(Scope scope, Value x, Layer encoder, Layer decoder) {
    Value h = encoder.apply(scope.in("encoder"), x);
    Value mean = Dense.of(2, Activation.LINEAR).apply(scope.in("mean"), h);
    Value logVariance = Dense.of(2, Activation.LINEAR).apply(scope.in("log-variance"), h);
    Value noise = scope.normal(mean.shape());
    Value z = mean.plus(logVariance.times(0.5).exp().times(noise));
    Value logits = decoder.apply(scope.in("decoder"), z);
    return Losses.bernoulliSum(logits, x)
        .plus(Losses.klToStandardNormalSum(mean, logVariance))
        .meanAll();
  }

  static Value convnet(Scope scope, Value x, Value targets) {
    Layer net =
        Sequential.of(
            IMAGES,
            Conv2d.of(32, 3, 1, Padding.VALID, Activation.RELU),
            Pool2d.of(Pool2d.Kind.MAX, 2),
            Conv2d.of(64, 3, 1, Padding.VALID, Activation.RELU),
            Pool2d.of(Pool2d.Kind.MAX, 2),
            new Flatten(),
            new Dropout(0.5),
            Dense.of(10, Activation.LINEAR));
    return Losses.categorical(net.apply(scope.in("net"), x), targets).meanAll();
  }

  static Value lstm(Scope scope, Value x, Value targets) {
    Layer net =
        Sequential.of(
            new ReshapeRows(Shape.of(28, 28)),
            new Recurrent(new LstmCell(128), Recurrent.Output.LAST, Recurrent.Direction.FORWARD),
            Dense.of(10, Activation.LINEAR));
    return Losses.categorical(net.apply(scope.in("net"), x), targets).meanAll();
  }
}

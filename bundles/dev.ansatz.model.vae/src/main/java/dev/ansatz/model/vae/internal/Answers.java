package dev.ansatz.model.vae.internal;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.autodiff.Program;
import dev.ansatz.autodiff.Value;
import dev.ansatz.compute.Kernels;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.loss.Losses;
import dev.ansatz.nn.supervised.Scaling;
import dev.ansatz.nn.train.Inference;
import dev.ansatz.nn.train.Weights;
import java.util.List;

/** The three programs that answer for a trained model: encoding, decoding, and scoring draws. */
final class Answers {
  private static final int BLOCK_ROWS = 128;
  private static final RandomKey NO_DRAWS = RandomKey.of(0);
  private static final String X = "inputs";
  private static final String Z = "latents";
  private static final String MEAN = "mean";
  private static final String LOG_VARIANCE = "log variance";

  private final Form form;
  private final Networks networks;
  private final Inference encoder;
  private final Inference decoder;
  private final Inference scorer;

  Answers(Form form, Weights weights, Kernels kernels) {
    this.form = form;
    this.networks = new Networks(form.architecture());
    this.encoder = new Inference(weights, kernels, BLOCK_ROWS, this::buildEncoder);
    this.decoder = new Inference(weights, kernels, BLOCK_ROWS, this::buildDecoder);
    this.scorer = new Inference(weights, kernels, BLOCK_ROWS, this::buildScorer);
  }

  /**
   * What the encoder says of rows.
   *
   * @param mean [n × k]
   * @param logVariance [n × k]
   * @param sd [n × k]
   * @param kl [n]
   */
  record Encoded(F32Tensor mean, F32Tensor logVariance, F32Tensor sd, F32Tensor kl) {}

  /** Takes the scores of one draw for the rows from a first one on. */
  @FunctionalInterface
  interface Scores {

    /**
     * Takes scores.
     *
     * @param from the first row
     * @param count how many rows
     * @param logLikelihood log p(x | z), the first {@code count} elements
     * @param logRatio log p(z) - log q(z | x), likewise
     */
    void take(int from, int count, Tensor logLikelihood, Tensor logRatio);
  }

  private List<Value> buildEncoder(Scope scope, int rows) {
    Networks.Code code = networks.encode(scope, input(scope, X, rows));
    Value kl = Losses.klToStandardNormalSum(code.mean(), code.logVariance());
    return List.of(code.mean(), code.logVariance(), code.sd(), kl);
  }

  private List<Value> buildDecoder(Scope scope, int rows) {
    Value z = scope.graph().input(Z, rows, form.architecture().latents());
    Observation observation = form.observation();
    return List.of(observation.expectation(networks.decode(scope, z)), observation.variance(scope));
  }

  private List<Value> buildScorer(Scope scope, int rows) {
    int k = form.architecture().latents();
    Networks.Code code =
        new Networks.Code(
            scope.graph().input(MEAN, rows, k), scope.graph().input(LOG_VARIANCE, rows, k));
    Value noise = scope.normal(code.mean().shape());
    Value z = code.mean().plus(code.sd().times(noise));
    Value fit =
        form.observation().logLikelihood(scope, networks.decode(scope, z), input(scope, X, rows));
    Value logRatio = noise.square().plus(code.logVariance()).minus(z.square()).times(0.5).sum(1);
    return List.of(fit, logRatio);
  }

  private Value input(Scope scope, String name, int rows) {
    return scope.graph().input(name, rows, form.architecture().input().size());
  }

  Encoded encode(Tensor rows, StopToken stop) {
    int n = rows.rowCount();
    int k = form.architecture().latents();
    Encoded all =
        new Encoded(
            F32Tensor.zeros(n, k),
            F32Tensor.zeros(n, k),
            F32Tensor.zeros(n, k),
            F32Tensor.zeros(n));
    encoder.answer(
        n,
        stop,
        (program, from, count) -> {
          fill(program, rows, from, count);
          program.run(NO_DRAWS);
          put(program, 0, all.mean(), from, count);
          put(program, 1, all.logVariance(), from, count);
          put(program, 2, all.sd(), from, count);
          put(program, 3, all.kl(), from, count);
        });
    return all;
  }

  /** Returns E[x | z] of each row, flat and scaled. */
  F32Tensor decode(Tensor latents, StopToken stop) {
    F32Tensor all = F32Tensor.zeros(latents.rowCount(), form.architecture().input().size());
    Scaling unscaled = new Scaling(latents, 1);
    decoder.answer(
        latents.rowCount(),
        stop,
        (program, from, count) -> {
          float[] z = array(program, Z);
          for (int i = 0; i < count; i++) {
            unscaled.write(from + i, z, i);
          }
          program.run(NO_DRAWS);
          put(program, 0, all, from, count);
        });
    return all;
  }

  /** Scores draws of the latents of rows, block by block and draw by draw. */
  void score(Tensor rows, Encoded code, Draws draws, Scores scores) {
    int k = form.architecture().latents();
    scorer.answer(
        rows.rowCount(),
        draws.stop(),
        (program, from, count) -> {
          fill(program, rows, from, count);
          System.arraycopy(code.mean().array(), from * k, array(program, MEAN), 0, count * k);
          System.arraycopy(
              code.logVariance().array(), from * k, array(program, LOG_VARIANCE), 0, count * k);
          for (int draw = 0; draw < draws.count(); draw++) {
            draws.stop().check();
            program.run(draws.key().fold(from).fold(draw));
            scores.take(from, count, program.result(0), program.result(1));
          }
        });
  }

  /** Returns the variance of inputs around their expectation, scaled. */
  double variance() {
    double[] variance = new double[1];
    decoder.answer(
        1,
        StopToken.never(),
        (program, from, count) -> {
          program.run(NO_DRAWS);
          variance[0] = program.scalar(1);
        });
    return variance[0];
  }

  private void fill(Program program, Tensor rows, int from, int count) {
    Scaling scaling = new Scaling(rows, form.scale());
    float[] x = array(program, X);
    for (int i = 0; i < count; i++) {
      scaling.write(from + i, x, i);
    }
  }

  private static float[] array(Program program, String input) {
    return ((F32Tensor) program.input(input)).array();
  }

  private static void put(Program program, int result, F32Tensor to, int from, int count) {
    int size = to.shape().rowSize();
    float[] block = ((F32Tensor) program.result(result)).array();
    System.arraycopy(block, 0, to.array(), from * size, count * size);
  }
}

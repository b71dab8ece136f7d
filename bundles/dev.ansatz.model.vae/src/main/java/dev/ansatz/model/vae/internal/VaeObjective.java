package dev.ansatz.model.vae.internal;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.autodiff.Value;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.vae.VaeSettings;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.loss.Losses;
import dev.ansatz.nn.supervised.InputRows;
import dev.ansatz.nn.train.Batch;
import dev.ansatz.nn.train.Measured;
import dev.ansatz.nn.train.Objective;
import dev.ansatz.nn.train.Weights;
import java.util.Collections;
import java.util.List;

/** -E_q[log p(x | z)] + beta KL(q(z | x) || N(0, 1)), the mean over a batch, in nats. */
public final class VaeObjective implements Objective {
  private static final String INPUTS = "inputs";
  private static final String BETA = "beta";
  private static final String UNIT = "nats/sample";

  private final Form form;
  private final VaeSettings settings;
  private final InputRows data;
  private final Kernels kernels;

  /** Makes the objective; the models' answers are computed with these kernels. */
  public VaeObjective(Form form, VaeSettings settings, InputRows data, Kernels kernels) {
    this.form = form;
    this.settings = settings;
    this.data = data;
    this.kernels = kernels;
  }

  @Override
  public int rows(Split split) {
    return split == Split.TEST ? 0 : data.count(split);
  }

  @Override
  public List<Measured> build(Scope scope, int batchRows) {
    Networks networks = new Networks(form.architecture());
    Value x = scope.graph().input(INPUTS, batchRows, form.architecture().input().size());
    Value beta = scope.graph().input(BETA);
    Networks.Code code = networks.encode(scope, x);
    Value output = networks.decode(scope, draws(scope, code));
    Value targets = repeated(x);
    Value fit = form.observation().logLikelihood(scope, output, targets).meanAll();
    Value kl = Losses.klToStandardNormalSum(code.mean(), code.logVariance()).meanAll();
    Value loss = kl.times(beta).minus(fit);
    return List.of(
        new Measured("loss", loss, UNIT),
        new Measured("reconstruction", fit, UNIT),
        new Measured("kl", kl, UNIT));
  }

  private Value draws(Scope scope, Networks.Code code) {
    if (settings.samples() == 0) {
      return code.mean();
    }
    Value mean = repeated(code.mean());
    return mean.plus(repeated(code.sd()).times(scope.normal(mean.shape())));
  }

  /** Puts L copies of rows one behind the other. */
  private Value repeated(Value rows) {
    return settings.samples() <= 1
        ? rows
        : Value.concatenate(0, Collections.nCopies(settings.samples(), rows));
  }

  @Override
  public void fill(Batch batch) {
    float[] x = ((F32Tensor) batch.program().input(INPUTS)).array();
    data.write(batch.split(), batch.rows(), x);
    boolean training = batch.split() == Split.TRAIN;
    double beta = training ? settings.betaAfter(batch.epochs()) : settings.beta();
    ((F32Tensor) batch.program().input(BETA)).array()[0] = (float) beta;
  }

  @Override
  public Model model(Weights weights) {
    return new VaeModel(form, weights, kernels);
  }
}

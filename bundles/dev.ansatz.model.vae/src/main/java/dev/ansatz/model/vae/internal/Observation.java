package dev.ansatz.model.vae.internal;

import dev.ansatz.api.model.Measure;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import dev.ansatz.model.vae.Likelihood;
import dev.ansatz.model.vae.VaeSettings;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.init.Constant;
import dev.ansatz.nn.loss.Losses;
import java.util.OptionalDouble;

/** How inputs scatter around what comes out of the decoder. */
sealed interface Observation {

  /** Returns the likelihood of settings. */
  static Observation of(VaeSettings settings) {
    return of(settings.likelihood(), settings.variance());
  }

  static Observation of(Likelihood likelihood, OptionalDouble variance) {
    return likelihood == Likelihood.BERNOULLI ? new Bernoulli() : new Gaussian(variance);
  }

  /** Returns log p(x | z) of each row, [n], in nats summed over the row's elements. */
  Value logLikelihood(Scope scope, Value output, Value x);

  /** Returns E[x | z]. */
  Value expectation(Value output);

  /** Returns the variance of x around its expectation, one number for all; 0 for Bernoulli's. */
  Value variance(Scope scope);

  /** Returns what densities of x are with respect to. */
  Measure.Kind measure();

  /** The decoder gives logits. */
  record Bernoulli() implements Observation {
    @Override
    public Value logLikelihood(Scope scope, Value output, Value x) {
      return Losses.bernoulliSum(output, x).negated();
    }

    @Override
    public Value expectation(Value output) {
      return output.sigmoid();
    }

    @Override
    public Value variance(Scope scope) {
      return scope.graph().fill(0, Shape.of());
    }

    @Override
    public Measure.Kind measure() {
      return Measure.Kind.ZEROS_AND_ONES;
    }
  }

  /**
   * The decoder gives means.
   *
   * @param fixed the variance; learnt where absent
   */
  record Gaussian(OptionalDouble fixed) implements Observation {
    @Override
    public Value logLikelihood(Scope scope, Value output, Value x) {
      return Losses.gaussianSum(output, logVariance(scope), x).negated();
    }

    @Override
    public Value expectation(Value output) {
      return output;
    }

    @Override
    public Value variance(Scope scope) {
      return logVariance(scope).exp();
    }

    private Value logVariance(Scope scope) {
      return fixed.isPresent()
          ? scope.graph().fill(Math.log(fixed.getAsDouble()), Shape.of())
          : scope.in("likelihood").weights("log-variance", Shape.of(), new Constant(0));
    }

    @Override
    public Measure.Kind measure() {
      return Measure.Kind.VOLUME;
    }
  }
}

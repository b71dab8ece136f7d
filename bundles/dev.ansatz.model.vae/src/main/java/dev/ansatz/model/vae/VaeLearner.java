package dev.ansatz.model.vae;

import dev.ansatz.api.data.Task;
import dev.ansatz.api.learn.Abilities;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.Sampler;
import dev.ansatz.api.model.VariationalModel;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.vae.internal.Architecture;
import dev.ansatz.model.vae.internal.Form;
import dev.ansatz.model.vae.internal.Rows;
import dev.ansatz.model.vae.internal.VaeModel;
import dev.ansatz.model.vae.internal.VaeObjective;
import dev.ansatz.nn.supervised.InputRows;
import dev.ansatz.nn.train.NetworkTraining;
import dev.ansatz.nn.train.Optimizers;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Variational autoencoders: {@code p(x) = ∫ p(x | z) N(z; 0, 1) dz} with a decoder network for p(x
 * | z), and an encoder network for the normal distribution q(z | x).
 *
 * <p>Minimises {@code -E_q[log p(x | z)] + beta KL(q(z | x) || N(0, 1))}, a mean over rows of sums
 * over pixels and latents, in nats; with beta 1 that is the negative evidence lower bound. The
 * expectation is a mean over L draws {@code z = mean + sd e}, the KL term is exact. With L = 0 and
 * beta 0 the mean itself is decoded: a plain autoencoder, whose codes have no spread. Weights and
 * biases of dense layers begin uniform in (-1, 1) / sqrt(inputs).
 *
 * <p>Inputs are divided by the data's largest value. <b>Cost:</b> of each row and epoch, six
 * operations for each weight that acts on it, the decoder's times L.
 */
@Component(
    service = Learner.class,
    property = {Descriptor.ID + "=" + VaeLearner.ID, Descriptor.TITLE + "=" + VaeLearner.TITLE})
public final class VaeLearner implements Learner<VaeSettings> {
  static final String ID = VaeModel.LEARNER;
  static final String TITLE = "Variational autoencoder";

  private static final Descriptor<VaeSettings> DESCRIPTOR =
      new Descriptor<>(
          ID,
          TITLE,
          "A decoder network makes inputs of a few latent numbers, an encoder network finds them."
              + " Learns a bound of the log-density; its latent plane can be looked at.",
          VaeSettings.defaults(),
          List.of(
              new Source(
                  "Kingma and Welling, Auto-encoding variational Bayes, ICLR 2014",
                  "eq. 3, 9, 10, appendix B"),
              new Source("Higgins et al., beta-VAE, ICLR 2017", "eq. 4"),
              new Source(
                  "Burda, Grosse and Salakhutdinov, Importance weighted autoencoders, ICLR 2016",
                  "eq. 8")));

  private final Kernels kernels;
  private final Optimizers optimizers;

  /** Makes the learner. */
  @Activate
  public VaeLearner(@Reference Kernels kernels, @Reference Optimizers optimizers) {
    this.kernels = kernels;
    this.optimizers = optimizers;
  }

  @Override
  public Descriptor<VaeSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Abilities abilities() {
    return new Abilities(Set.of(Task.DENSITY), Set.of(VariationalModel.class, Sampler.class));
  }

  @Override
  public Training begin(Problem<VaeSettings> problem) {
    return training(problem);
  }

  @Override
  public Training resume(Problem<VaeSettings> problem, Archive archive) {
    return training(problem).restore(archive);
  }

  @Override
  public Model load(Archive archive) {
    return VaeModel.load(archive, kernels);
  }

  private NetworkTraining training(Problem<VaeSettings> problem) {
    VaeSettings settings = problem.settings();
    InputRows rows = Rows.of(problem.dataset(), settings.likelihood());
    Form form =
        new Form(
            Architecture.of(settings, rows.shape()),
            settings.likelihood(),
            settings.variance(),
            rows.scale(),
            settings.samples() > 0);
    Kernels threaded = kernels.withThreads(problem.threads());
    return new NetworkTraining(
        new NetworkTraining.Plan(
            ID,
            new VaeObjective(form, settings, rows, threaded),
            settings.train(),
            problem.key(),
            threaded,
            optimizers));
  }
}

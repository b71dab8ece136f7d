package dev.ansatz.model.cnn;

import dev.ansatz.api.data.Task;
import dev.ansatz.api.learn.Abilities;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.model.ConvolutionalModel;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.cnn.internal.CnnForm;
import dev.ansatz.model.cnn.internal.CnnModel;
import dev.ansatz.model.cnn.internal.augment.Augmentations;
import dev.ansatz.nn.supervised.ClassRows;
import dev.ansatz.nn.supervised.ClassificationObjective;
import dev.ansatz.nn.supervised.InputRows;
import dev.ansatz.nn.train.NetworkTraining;
import dev.ansatz.nn.train.Optimizers;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Feed-forward and convolutional classifiers, made of the layers that the settings list. Minimises
 * the categorical cross-entropy of the softmax of the logits, in nats, a mean over rows.
 *
 * <p>Inputs are divided by the data's largest value; images of rank 2 get an axis of one channel.
 * <b>Cost:</b> of each row and epoch, six operations for each weight and each position that it acts
 * on.
 */
@Component(
    service = Learner.class,
    property = {Descriptor.ID + "=" + CnnLearner.ID, Descriptor.TITLE + "=" + CnnLearner.TITLE})
public final class CnnLearner implements Learner<CnnSettings> {
  static final String ID = CnnModel.LEARNER;
  static final String TITLE = "Feed-forward or convolutional classifier";

  private static final Descriptor<CnnSettings> DESCRIPTOR =
      new Descriptor<>(
          ID,
          TITLE,
          "Layers of the settings' choice, from dense to convolutional, tell the classes of rows or"
              + " images apart.",
          CnnSettings.defaults(),
          List.of(
              new Source(
                  "LeCun, Bottou, Bengio and Haffner, Gradient-based learning applied to document"
                      + " recognition, Proceedings of the IEEE 86, 1998",
                  "section 2")));

  private final Kernels kernels;
  private final Optimizers optimizers;

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<Augmentation> augmentations = List.of();

  /** Makes the learner. */
  @Activate
  public CnnLearner(@Reference Kernels kernels, @Reference Optimizers optimizers) {
    this.kernels = kernels;
    this.optimizers = optimizers;
  }

  /** Returns a learner that knows these augmentations, for use outside OSGi. */
  public CnnLearner with(Augmentation... known) {
    CnnLearner learner = new CnnLearner(kernels, optimizers);
    learner.augmentations = List.of(known);
    return learner;
  }

  @Override
  public Descriptor<CnnSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Abilities abilities() {
    return new Abilities(
        Set.of(Task.CLASSIFICATION), Set.of(Classifier.class, ConvolutionalModel.class));
  }

  @Override
  public Training begin(Problem<CnnSettings> problem) {
    return training(problem);
  }

  @Override
  public Training resume(Problem<CnnSettings> problem, Archive archive) {
    return training(problem).restore(archive);
  }

  @Override
  public Model load(Archive archive) {
    return CnnModel.load(archive, kernels);
  }

  private NetworkTraining training(Problem<CnnSettings> problem) {
    CnnSettings settings = problem.settings();
    InputRows inputs = InputRows.of(problem.dataset());
    ClassRows classes = ClassRows.of(problem.dataset());
    CnnForm form = new CnnForm(inputs.shape(), settings.layers(), classes.names(), inputs.scale());
    form.check(settings.firstWeights());
    Kernels threaded = kernels.withThreads(problem.threads());
    ClassificationObjective objective =
        new ClassificationObjective(
            new ClassificationObjective.Plan(
                form.network(settings.firstWeights()),
                inputs,
                classes,
                settings.classWeighting(),
                settings.classWeights(),
                Augmentations.of(augmentations, settings.augment(), inputs.shape()),
                problem.key().fold("augment"),
                weights -> new CnnModel(form, weights, threaded)));
    return new NetworkTraining(
        new NetworkTraining.Plan(
            ID, objective, settings.train(), problem.key(), threaded, optimizers));
  }
}

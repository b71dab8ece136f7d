package dev.ansatz.model.naivebayes;

import dev.ansatz.api.data.Task;
import dev.ansatz.api.learn.Abilities;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.FactoredClassifier;
import dev.ansatz.api.model.TabulatedModel;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.model.naivebayes.internal.ArchiveCheck;
import dev.ansatz.model.naivebayes.internal.NaiveBayesModel;
import dev.ansatz.model.naivebayes.internal.NaiveBayesTraining;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/**
 * Naive Bayes: {@code p(c | x) ∝ p(c) ∏ p(x_j | c)}, as if the inputs did not depend on each other
 * once the class is known.
 *
 * <p><i>Shapes</i>: inputs [n × ...], labels [n]. A missing value, NaN in a table, has no factor,
 * neither in training nor in an answer. No randomness, one pass, one thread: the bits do not depend
 * on how many rows a step has.
 *
 * <p><i>Cost</i>: for n rows of d inputs and k classes, n d operations to train and n d k to
 * answer; memory 3 d k numbers, for categorical inputs d k times their number of categories.
 */
@Component(
    service = Learner.class,
    property = {Descriptor.ID + "=naive-bayes", Descriptor.TITLE + "=Naive Bayes"})
public final class NaiveBayesLearner implements Learner<NaiveBayesSettings> {
  private static final Descriptor<NaiveBayesSettings> DESCRIPTOR =
      new Descriptor<>(
          ArchiveCheck.LEARNER,
          "Naive Bayes",
          "A probability for each class that is a product of one factor for each input. It learns"
              + " in one pass, takes numbers, counts and categories, misses values gladly, and"
              + " every answer can be worked out by hand.",
          NaiveBayesSettings.defaults(),
          List.of(
              new Source(
                  "C. D. Manning, P. Raghavan, H. Schütze, Introduction to Information Retrieval,"
                      + " Cambridge University Press, 2008",
                  "eq. 13.3-13.7"),
              Source.of(
                  "A. McCallum, K. Nigam, A comparison of event models for naive Bayes text"
                      + " classification, AAAI-98 workshop on learning for text categorization"),
              new Source(
                  "J. D. M. Rennie, L. Shih, J. Teevan, D. R. Karger, Tackling the poor assumptions"
                      + " of naive Bayes text classifiers, ICML 2003",
                  "eq. 6"),
              new Source(
                  "B. P. Welford, Note on a method for calculating corrected sums of squares and"
                      + " products, Technometrics 4(3), 1962",
                  "eq. I and II")));

  @Override
  public Descriptor<NaiveBayesSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Abilities abilities() {
    return new Abilities(
        Set.of(Task.CLASSIFICATION), Set.of(FactoredClassifier.class, TabulatedModel.class));
  }

  @Override
  public Training begin(Problem<NaiveBayesSettings> problem) {
    return new NaiveBayesTraining(problem.settings(), problem.dataset());
  }

  @Override
  public Training resume(Problem<NaiveBayesSettings> problem, Archive archive) {
    return new NaiveBayesTraining(problem.settings(), problem.dataset()).restore(archive);
  }

  @Override
  public FactoredClassifier load(Archive archive) {
    return NaiveBayesModel.load(archive);
  }
}

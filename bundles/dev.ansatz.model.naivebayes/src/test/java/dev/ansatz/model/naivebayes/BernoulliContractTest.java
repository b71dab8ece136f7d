package dev.ansatz.model.naivebayes;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.tck.ClassifierContract;
import dev.ansatz.tck.SampleData;

class BernoulliContractTest extends ClassifierContract<NaiveBayesSettings> {
  @Override
  protected Learner<NaiveBayesSettings> learner() {
    return new NaiveBayesLearner();
  }

  @Override
  protected NaiveBayesSettings settings() {
    return NaiveBayesSettings.defaults().withEvents(Events.BERNOULLI);
  }

  @Override
  protected Dataset dataset() {
    return SampleData.images(150, 6, 5);
  }
}

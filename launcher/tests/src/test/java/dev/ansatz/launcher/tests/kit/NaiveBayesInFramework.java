package dev.ansatz.launcher.tests.kit;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.tck.ClassifierContract;
import dev.ansatz.tck.SampleData;
import java.util.Map;

class NaiveBayesInFramework extends ClassifierContract<Record> {
  private final Service service = new Service("naive-bayes", Map.of());

  @Override
  protected Learner<Record> learner() {
    return service.learner();
  }

  @Override
  protected Record settings() {
    return service.settings();
  }

  @Override
  protected Dataset dataset() {
    return SampleData.table(300);
  }
}

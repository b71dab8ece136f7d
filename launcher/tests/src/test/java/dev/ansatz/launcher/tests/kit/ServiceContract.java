package dev.ansatz.launcher.tests.kit;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.tck.LearnerContract;
import dev.ansatz.tck.SampleData;
import java.util.Map;

/** The contract of a learner that is a service. */
abstract class ServiceContract extends LearnerContract<Record> {
  private final Service service;

  ServiceContract(String id, Map<String, Object> changes) {
    this.service = new Service(id, changes);
  }

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
    return SampleData.series(900, 2);
  }
}

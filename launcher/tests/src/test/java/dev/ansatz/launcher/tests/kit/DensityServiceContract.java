package dev.ansatz.launcher.tests.kit;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.tck.DensityContract;
import dev.ansatz.tck.SampleData;
import java.util.Map;

/** The contract of a density model's learner that is a service. */
abstract class DensityServiceContract extends DensityContract<Record> {
  private final Service service;

  DensityServiceContract(String id, Map<String, Object> changes) {
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
    return SampleData.images(60, 3, 4);
  }
}

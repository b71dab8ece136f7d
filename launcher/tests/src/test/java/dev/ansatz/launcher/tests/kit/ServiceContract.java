package dev.ansatz.launcher.tests.kit;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.tck.LearnerContract;
import dev.ansatz.tck.SampleData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The contract of a learner that is a service. */
abstract class ServiceContract extends LearnerContract<Record> {
  private final String id;
  private final Map<String, Object> changes;

  ServiceContract(String id, Map<String, Object> changes) {
    this.id = id;
    this.changes = changes;
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Learner<Record> learner() {
    try {
      BundleContext context = FrameworkUtil.getBundle(getClass()).getBundleContext();
      ServiceReference<?> reference =
          context.getServiceReferences(Learner.class, "(ansatz.id=" + id + ")").iterator().next();
      return (Learner<Record>) context.getService(reference);
    } catch (InvalidSyntaxException e) {
      throw new IllegalArgumentException(id, e);
    }
  }

  @Override
  protected Record settings() {
    Record defaults = learner().descriptor().defaults();
    return changed(SettingsSchema.of(learner().descriptor().settingsType()), defaults);
  }

  private Record changed(SettingsSchema<Record> schema, Record defaults) {
    List<Object> values = new ArrayList<>(schema.values(defaults));
    changes.forEach((name, value) -> values.set(schema.names().indexOf(name), value));
    return schema.create(values);
  }

  @Override
  protected Dataset dataset() {
    return SampleData.series(900, 2);
  }
}

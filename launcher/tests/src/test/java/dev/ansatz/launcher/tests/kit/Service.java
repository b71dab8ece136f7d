package dev.ansatz.launcher.tests.kit;

import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.settings.SettingsSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * A learner that is a service.
 *
 * @param id the learner's id
 * @param changes the settings that differ from its defaults
 */
record Service(String id, Map<String, Object> changes) {

  @SuppressWarnings("unchecked")
  Learner<Record> learner() {
    try {
      BundleContext context = FrameworkUtil.getBundle(getClass()).getBundleContext();
      ServiceReference<?> reference =
          context.getServiceReferences(Learner.class, "(ansatz.id=" + id + ")").iterator().next();
      return (Learner<Record>) context.getService(reference);
    } catch (InvalidSyntaxException e) {
      throw new IllegalArgumentException(id, e);
    }
  }

  Record settings() {
    Record defaults = learner().descriptor().defaults();
    SettingsSchema<Record> schema = SettingsSchema.of(learner().descriptor().settingsType());
    List<Object> values = new ArrayList<>(schema.values(defaults));
    changes.forEach((name, value) -> values.set(schema.names().indexOf(name), value));
    return schema.create(values);
  }
}

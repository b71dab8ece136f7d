package dev.ansatz.launcher.tests.plugin;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Transform;
import dev.ansatz.api.data.TransformRequest;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.NoSettings;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Leaves data as they are. */
@Component(property = {Descriptor.ID + "=unchanged", Descriptor.TITLE + "=Leave unchanged"})
public final class Unchanged implements Transform<NoSettings> {

  @Override
  public Descriptor<NoSettings> descriptor() {
    return new Descriptor<>(
        "unchanged", "Leave unchanged", "Changes nothing.", new NoSettings(), List.of());
  }

  @Override
  public Dataset apply(TransformRequest<NoSettings> request) {
    return request.dataset();
  }
}

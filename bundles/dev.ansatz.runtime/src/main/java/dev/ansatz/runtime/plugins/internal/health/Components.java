package dev.ansatz.runtime.plugins.internal.health;

import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.runtime.plugins.PluginHealth.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentConstants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Looks at the components that bundles declare. */
public final class Components {
  /** Begins the lines of a stack trace that tell what is beneath; the last tells most. */
  private static final String CAUSE = "Caused by: ";

  private final ServiceComponentRuntime runtime;

  /** Looks at what a runtime knows. */
  public Components(ServiceComponentRuntime runtime) {
    this.runtime = runtime;
  }

  /** Returns why a component could not be activated, where it is one and could not. */
  public Optional<String> failure(ServiceReference<?> reference) {
    Object name = reference.getProperty(ComponentConstants.COMPONENT_NAME);
    return name instanceof String component && reference.getBundle() != null
        ? configurations(runtime.getComponentDescriptionDTO(reference.getBundle(), component))
            .flatMap(configuration -> failure(configuration).stream())
            .findFirst()
        : Optional.empty();
  }

  List<Problem> problems() {
    return runtime.getComponentDescriptionDTOs().stream()
        .flatMap(
            component ->
                configurations(component)
                    .flatMap(configuration -> reason(configuration).stream())
                    .map(reason -> new Problem(component.bundle.symbolicName, reason)))
        .toList();
  }

  private Stream<ComponentConfigurationDTO> configurations(ComponentDescriptionDTO component) {
    return component == null
        ? Stream.empty()
        : runtime.getComponentConfigurationDTOs(component).stream();
  }

  private static Optional<String> reason(ComponentConfigurationDTO configuration) {
    String name = configuration.description.name;
    Optional<String> failure = failure(configuration);
    if (failure.isPresent()) {
      return Optional.of("Its component %s failed: %s".formatted(name, failure.get()));
    }
    Object id = configuration.properties.get(Descriptor.ID);
    boolean waits = configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE;
    return id != null && waits
        ? Optional.of("Its plug-in '%s' waits for %s.".formatted(id, missing(configuration)))
        : Optional.empty();
  }

  private static Optional<String> failure(ComponentConfigurationDTO configuration) {
    if (configuration.state != ComponentConfigurationDTO.FAILED_ACTIVATION
        || configuration.failure == null) {
      return Optional.empty();
    }
    List<String> lines = configuration.failure.lines().toList();
    return lines.stream()
        .filter(line -> line.startsWith(CAUSE))
        .reduce((earlier, later) -> later)
        .map(line -> line.substring(CAUSE.length()))
        .or(() -> lines.stream().findFirst());
  }

  private static String missing(ComponentConfigurationDTO configuration) {
    return Arrays.stream(configuration.unsatisfiedReferences)
        .map(reference -> "the service " + service(configuration.description, reference))
        .collect(Collectors.joining(" and "));
  }

  private static String service(
      ComponentDescriptionDTO component, UnsatisfiedReferenceDTO reference) {
    return Arrays.stream(component.references)
        .filter((ReferenceDTO declared) -> declared.name.equals(reference.name))
        .map(declared -> declared.interfaceName)
        .findFirst()
        .orElse(reference.name);
  }
}

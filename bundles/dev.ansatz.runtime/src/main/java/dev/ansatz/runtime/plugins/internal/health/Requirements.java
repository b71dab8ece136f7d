package dev.ansatz.runtime.plugins.internal.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Namespace;

/** Finds what a bundle needs and no installed bundle has. */
final class Requirements {
  /**
   * Packages of incubating modules are a gate, not a lack: a bundle that needs them is for virtual
   * machines that were started with them.
   */
  private static final String GATE = "jdk.incubator.";

  private final List<BundleRevision> revisions;

  Requirements(Bundle[] bundles) {
    this.revisions =
        Arrays.stream(bundles)
            .map(bundle -> bundle.adapt(BundleRevision.class))
            .filter(revision -> revision != null)
            .toList();
  }

  /** Returns what is missing, in words that fit behind "it needs". */
  List<String> missing(Bundle bundle) {
    List<String> missing = new ArrayList<>();
    BundleRevision revision = bundle.adapt(BundleRevision.class);
    for (BundleRequirement requirement : revision.getDeclaredRequirements(null)) {
      if (counts(requirement)) {
        lack(requirement, bundle).ifPresent(missing::add);
      }
    }
    return missing;
  }

  private static boolean counts(BundleRequirement requirement) {
    var directives = requirement.getDirectives();
    String effective =
        directives.getOrDefault(
            Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, Namespace.EFFECTIVE_RESOLVE);
    return effective.equals(Namespace.EFFECTIVE_RESOLVE)
        && !Constants.RESOLUTION_OPTIONAL.equals(
            directives.get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE));
  }

  private Optional<String> lack(BundleRequirement requirement, Bundle bundle) {
    Need need = Need.of(requirement);
    if (need.isPackage() && need.name().startsWith(GATE)) {
      return Optional.empty();
    }
    List<Bundle> providers =
        capabilities(requirement.getNamespace())
            .filter(requirement::matches)
            .map(capability -> capability.getRevision().getBundle())
            .toList();
    if (providers.isEmpty()) {
      return Optional.of(need.words() + here(need));
    } else if (providers.stream().allMatch(p -> p.getState() == Bundle.INSTALLED && p != bundle)) {
      return Optional.of(
          "%s of bundle %s, which could not be resolved either"
              .formatted(need.words(), providers.get(0).getSymbolicName()));
    }
    return Optional.empty();
  }

  private Stream<BundleCapability> capabilities(String namespace) {
    return revisions.stream()
        .flatMap(revision -> revision.getDeclaredCapabilities(namespace).stream());
  }

  private String here(Need need) {
    if (!need.isPackage()) {
      return "";
    }
    List<String> versions =
        capabilities(PackageNamespace.PACKAGE_NAMESPACE)
            .filter(c -> need.name().equals(c.getAttributes().get(c.getNamespace())))
            .map(c -> String.valueOf(c.getAttributes().get(Constants.VERSION_ATTRIBUTE)))
            .distinct()
            .toList();
    return versions.isEmpty()
        ? ", which no bundle offers"
        : ", but version " + String.join(" and ", versions) + " is here";
  }
}

package dev.ansatz.runtime.plugins.internal;

import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.Origin;
import dev.ansatz.runtime.plugins.PluginRegistry;
import dev.ansatz.runtime.plugins.internal.health.Components;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * Plug-ins are the services that carry an id. Nothing is kept here: the framework's own registry is
 * asked each time, so that what comes and goes is seen at once, and nothing holds on to what went.
 */
@Component
public final class ServiceRegistry implements PluginRegistry {
  private static final Comparator<Listing> ORDER =
      Comparator.comparing(Listing::id).thenComparing(listing -> listing.origin().bundle());

  private final BundleContext context;
  private final Creation creation;

  /** Makes the registry. */
  @Activate
  public ServiceRegistry(BundleContext context, @Reference ServiceComponentRuntime components) {
    this(context, new Creation(context, Creation.PATIENCE, new Components(components)::failure));
  }

  ServiceRegistry(BundleContext context, Creation creation) {
    this.context = context;
    this.creation = creation;
  }

  /** A service that claims an id. */
  record Candidate(ServiceReference<?> reference, String id, Origin origin)
      implements Lookup.Claim {}

  @Override
  public List<Listing> list(Kind<?> kind) {
    return candidates(kind)
        .map(
            candidate ->
                new Listing(candidate.id(), title(candidate.reference()), candidate.origin()))
        .sorted(ORDER)
        .toList();
  }

  @Override
  public <T extends Plugin<?>> Found<T> find(Kind<T> kind, String id) {
    List<Candidate> candidates = candidates(kind).toList();
    List<Candidate> claims = candidates.stream().filter(c -> c.id().equals(id)).toList();
    List<String> known = candidates.stream().map(Candidate::id).sorted().distinct().toList();
    Candidate only = Lookup.only(kind, id, claims, known);
    @SuppressWarnings("unchecked")
    T plugin = (T) creation.create(kind, only);
    return new Found<>(plugin, only.origin());
  }

  private Stream<Candidate> candidates(Kind<?> kind) {
    return references(kind).stream()
        .filter(reference -> reference.getBundle() != null)
        .filter(reference -> reference.getProperty(Descriptor.ID) instanceof String)
        .map(
            reference ->
                new Candidate(
                    reference, (String) reference.getProperty(Descriptor.ID), origin(reference)));
  }

  private Collection<? extends ServiceReference<?>> references(Kind<?> kind) {
    try {
      return context.getServiceReferences(kind.service(), null);
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException("no filter was given", e);
    }
  }

  private static String title(ServiceReference<?> reference) {
    return reference.getProperty(Descriptor.TITLE) instanceof String title
        ? title
        : (String) reference.getProperty(Descriptor.ID);
  }

  private static Origin origin(ServiceReference<?> reference) {
    var bundle = reference.getBundle();
    return bundle == null
        ? new Origin("", "")
        : new Origin(bundle.getSymbolicName(), bundle.getVersion().toString());
  }
}

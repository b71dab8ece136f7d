package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.launcher.Host;
import dev.ansatz.launcher.Product;
import dev.ansatz.launcher.Timeline;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * The product's features, booted in this virtual machine; the build does so on Felix and on
 * Equinox.
 */
@Tag("framework")
class FrameworkIT {
  private static final String WATCHER = "org.apache.felix.fileinstall";
  private static final String NEEDS_VECTOR_MODULE = "dev.ansatz.compute.vector";
  private static final Map<String, List<String>> PLUGINS =
      new TreeMap<>(
          Map.of(
              "dev.ansatz.api.learn.Learner", List.of("esn", "nvar"),
              "dev.ansatz.api.data.DatasetProvider",
                  List.of(
                      "csv-series",
                      "digits",
                      "lorenz",
                      "mackey-glass",
                      "mnist",
                      "npy-series",
                      "roessler"),
              "dev.ansatz.api.data.Transform", List.of("noise", "standardise"),
              "dev.ansatz.api.metric.Metric", List.of(),
              "dev.ansatz.api.view.Visualizer", List.of(),
              "dev.ansatz.api.view.StudyVisualizer", List.of()));

  private Host host;

  @AfterEach
  void stop() throws Exception {
    if (host != null) {
      host.close();
    }
  }

  private BundleContext boot() throws Exception {
    File cache = Built.folder("framework").toFile();
    Product product = new Product(Built.PRODUCT.toFile(), cache, List.of());
    host = Host.boot(product, Built.FRAMEWORK, new Timeline());
    return host.framework().getBundleContext();
  }

  @Test
  void everyBundleIsResolvedAndActive() throws Exception {
    BundleContext context = boot();
    boolean vector = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    List<String> idle = new ArrayList<>();
    for (Bundle bundle : context.getBundles()) {
      boolean waits = bundle.getSymbolicName().equals(WATCHER);
      boolean gated = bundle.getSymbolicName().equals(NEEDS_VECTOR_MODULE) && !vector;
      if (!waits && !gated && bundle.getState() != Bundle.ACTIVE) {
        idle.add(bundle + " " + bundle.getState());
      }
    }
    assertEquals(List.of(), idle);
    assertTrue(
        host.framework()
            .adapt(FrameworkWiring.class)
            .resolveBundles(List.of(bundle(context, WATCHER))));
  }

  private static Bundle bundle(BundleContext context, String name) {
    return Arrays.stream(context.getBundles())
        .filter(bundle -> bundle.getSymbolicName().equals(name))
        .findAny()
        .orElseThrow();
  }

  @Test
  void everyPluginIsThereUnderTheIdThatItSays() throws Exception {
    BundleContext context = boot();
    for (Map.Entry<String, List<String>> kind : PLUGINS.entrySet()) {
      TreeSet<String> ids = new TreeSet<>();
      for (ServiceReference<?> reference : references(context, kind.getKey())) {
        ids.add((String) reference.getProperty("ansatz.id"));
        assertEquals(
            List.of(reference.getProperty("ansatz.id"), reference.getProperty("ansatz.title")),
            said(context, reference));
      }
      assertTrue(ids.containsAll(kind.getValue()), kind + " but found " + ids);
    }
  }

  private static Collection<ServiceReference<?>> references(BundleContext context, String kind)
      throws Exception {
    ServiceReference<?>[] found = context.getAllServiceReferences(kind, null);
    return found == null ? List.of() : List.of(found);
  }

  /** Returns the id and the title in the plug-in's descriptor. */
  private static List<Object> said(BundleContext context, ServiceReference<?> reference)
      throws Exception {
    Object plugin = context.getService(reference);
    Class<?> type = reference.getBundle().loadClass("dev.ansatz.api.plugin.Plugin");
    Object descriptor = type.getMethod("descriptor").invoke(plugin);
    Object id = descriptor.getClass().getMethod("id").invoke(descriptor);
    Object title = descriptor.getClass().getMethod("title").invoke(descriptor);
    return List.of(id, title);
  }

  @Test
  void theCommandLineAnswers() throws Exception {
    BundleContext context = boot();
    Collection<ServiceReference<ToIntFunction<String[]>>> found = commands(context);
    assertEquals(1, found.size());
    int code = context.getService(found.iterator().next()).applyAsInt(new String[] {"--version"});
    assertEquals(0, code);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Collection<ServiceReference<ToIntFunction<String[]>>> commands(
      BundleContext context) throws Exception {
    Collection<?> found = context.getServiceReferences(ToIntFunction.class, "(ansatz.main=cli)");
    return (Collection) found;
  }
}

package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * The product's features, booted in this virtual machine; the build does so on Felix and on
 * Equinox.
 */
@Tag("framework")
class FrameworkIT {
  private static final int BASE_LEVEL = 3;
  private static final int DESKTOP_LEVEL = 5;
  private static final String WATCHER = "org.apache.felix.fileinstall";
  private static final String NEEDS_VECTOR_MODULE = "dev.ansatz.compute.vector";
  private static final Map<String, List<String>> PLUGINS =
      new TreeMap<>(
          Map.of(
              "dev.ansatz.api.learn.Learner", List.of("esn", "gmm", "naive-bayes", "nvar", "ppca"),
              "dev.ansatz.api.data.DatasetProvider",
                  List.of(
                      "csv-series",
                      "csv-table",
                      "digits",
                      "image-folder",
                      "iris",
                      "lorenz",
                      "mackey-glass",
                      "mnist",
                      "npy-series",
                      "roessler"),
              "dev.ansatz.api.data.DatasetInstaller", List.of("mnist"),
              "dev.ansatz.api.data.Transform", List.of("noise", "pca", "standardise"),
              "dev.ansatz.api.metric.Metric", List.of("lyapunov", "mse", "nrmse", "vpt"),
              "dev.ansatz.api.view.Visualizer", List.of("attractor", "forecast"),
              "dev.ansatz.api.view.StudyVisualizer",
                  List.of(
                      "best-so-far",
                      "parallel-coordinates",
                      "score-by-each-setting",
                      "score-by-setting",
                      "side-by-side")));

  private Booted product;

  @BeforeEach
  void boot() throws Exception {
    product = Booted.product();
  }

  @AfterEach
  void stop() throws Exception {
    product.close();
  }

  @Test
  void everyBundleIsResolvedAndActive() {
    boolean vector = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    List<String> idle = new ArrayList<>();
    for (Bundle bundle : product.bundles()) {
      boolean waits = startLevel(bundle) > BASE_LEVEL;
      boolean gated = bundle.getSymbolicName().equals(NEEDS_VECTOR_MODULE) && !vector;
      if (!waits && !gated && bundle.getState() != Bundle.ACTIVE) {
        idle.add(bundle + " " + bundle.getState());
      }
    }
    assertEquals(List.of(), idle);
    List<Bundle> later =
        product.bundles().stream().filter(bundle -> startLevel(bundle) > BASE_LEVEL).toList();
    assertTrue(later.contains(product.bundle(WATCHER)));
    assertTrue(product.host().framework().adapt(FrameworkWiring.class).resolveBundles(later));
  }

  private static int startLevel(Bundle bundle) {
    return bundle.adapt(BundleStartLevel.class).getStartLevel();
  }

  @Test
  void theWorkbenchIsThereOnceItsLevelIsReached() throws Exception {
    BundleContext context = product.context();
    String desktop = "dev.ansatz.runtime.desktop.Desktop";
    assertEquals(List.of(), List.copyOf(references(context, desktop)));
    CountDownLatch raised = new CountDownLatch(1);
    context
        .getBundle(0)
        .adapt(FrameworkStartLevel.class)
        .setStartLevel(DESKTOP_LEVEL, event -> raised.countDown());
    assertTrue(raised.await(30, TimeUnit.SECONDS));
    assertEquals(1, references(context, desktop).size());
    assertNotNull(context.getService(references(context, desktop).iterator().next()));
  }

  @Test
  void everyPluginIsThereUnderTheIdThatItSays() throws Exception {
    BundleContext context = product.context();
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
    BundleContext context = product.context();
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

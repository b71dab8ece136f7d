package dev.ansatz.launcher;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Boots a framework with a product's bundles. A slot that was filled from the same product before
 * is used as it is: its framework knows its bundles, so that no feature is read and nothing is
 * installed.
 */
final class Boot {
  private static final String BEGINNING = Constants.FRAMEWORK_BEGINNING_STARTLEVEL;

  private final Product product;
  private final FrameworkFactory factory;
  private final Timeline times;

  private Boot(Product product, FrameworkFactory factory, Timeline times) {
    this.product = product;
    this.factory = factory;
    this.times = times;
  }

  /** Does what {@link Host#boot} promises. */
  static Host boot(Product product, String framework, Timeline times) throws LaunchException {
    Boot boot = new Boot(product, factory(framework), times);
    Slot slot = Slot.acquire(product.cache());
    times.ended("cache");
    try {
      return new Host(product, boot.boot(slot), slot);
    } catch (BundleException | IOException e) {
      slot.close();
      throw new LaunchException("The framework cannot start: " + e.getMessage(), e);
    }
  }

  private static FrameworkFactory factory(String framework) throws LaunchException {
    for (FrameworkFactory factory : ServiceLoader.load(FrameworkFactory.class)) {
      if (factory.getClass().getName().toLowerCase(Locale.ROOT).contains(framework)) {
        return factory;
      }
    }
    throw new LaunchException(
        "The framework must be on the class path; found none named '" + framework + "'.");
  }

  private Framework boot(Slot slot) throws LaunchException, BundleException, IOException {
    String fingerprint = Memory.fingerprint(product, factory.getClass().getName());
    Optional<Memory> memory = Memory.parse(slot.recall(), fingerprint);
    times.ended("changes");
    if (memory.isPresent()) {
      Framework framework = initialised(slot, memory.get().properties());
      if (installed(framework) == memory.get().bundles()) {
        return started(framework);
      }
      framework.stop(); // the slot is damaged
    }
    return filled(slot, fingerprint);
  }

  private static long installed(Framework framework) {
    return Arrays.stream(framework.getBundleContext().getBundles())
        .filter(bundle -> bundle.getLocation().startsWith(Plan.REFERENCE))
        .count();
  }

  private Framework filled(Slot slot, String fingerprint)
      throws LaunchException, BundleException, IOException {
    slot.clear();
    Plan plan = Plan.read(product);
    times.ended("features");
    Framework framework = initialised(slot, plan.properties());
    install(framework.getBundleContext(), plan);
    times.ended("install");
    slot.remember(new Memory(fingerprint, plan.locations().size(), plan.properties()).text());
    return started(framework);
  }

  private static void install(BundleContext context, Plan plan) throws BundleException {
    for (Map.Entry<String, Integer> entry : plan.locations().entrySet()) {
      Bundle bundle = context.installBundle(entry.getKey());
      bundle.adapt(BundleStartLevel.class).setStartLevel(entry.getValue());
      if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
        bundle.start(Bundle.START_ACTIVATION_POLICY);
      }
    }
  }

  private Framework initialised(Slot slot, Map<String, String> properties) throws BundleException {
    Framework framework = factory.newFramework(configuration(slot, properties));
    framework.init();
    times.ended("framework");
    return framework;
  }

  private Framework started(Framework framework) throws BundleException {
    resolve(framework);
    times.ended("resolve");
    framework.start();
    times.ended("start");
    return framework;
  }

  /**
   * Resolves what is about to start all at once: bundle by bundle it takes several times as long.
   */
  private static void resolve(Framework framework) {
    int beginning = Integer.parseInt(framework.getBundleContext().getProperty(BEGINNING));
    List<Bundle> bundles =
        Arrays.stream(framework.getBundleContext().getBundles())
            .filter(bundle -> bundle.adapt(BundleStartLevel.class).getStartLevel() <= beginning)
            .toList();
    framework.adapt(FrameworkWiring.class).resolveBundles(bundles);
  }

  private Map<String, String> configuration(Slot slot, Map<String, String> properties) {
    Map<String, String> all = new HashMap<>(properties);
    all.put(Constants.FRAMEWORK_STORAGE, slot.storage().getPath());
    all.put("ansatz.home", product.home().getPath());
    all.put("ansatz.templates", new File(product.home(), "templates").getPath());
    all.put("ansatz.plugins", joined(File.pathSeparator, folder -> true));
    all.put("felix.fileinstall.dir", watched(slot));
    all.put("felix.fileinstall.tmpdir", slot.temporary().getPath());
    return all;
  }

  // Where no folder is named, File Install would watch the working directory.
  private String watched(Slot slot) {
    String folders = joined(",", File::isDirectory);
    return folders.isEmpty() ? new File(slot.temporary(), "no-plugins").getPath() : folders;
  }

  private String joined(String separator, Predicate<File> wanted) {
    return product.pluginFolders().stream()
        .filter(wanted)
        .map(File::getPath)
        .collect(Collectors.joining(separator));
  }
}

package dev.ansatz.runtime.plugins.internal;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** A framework that shares the classes of the test's class path with its bundles. */
public final class TestFramework implements AutoCloseable {
  private static final String SHARED =
      "dev.ansatz.api.learn;version=1.0,dev.ansatz.api.plugin;version=1.0,"
          + "org.osgi.service.component;version=1.5,org.osgi.service.component.runtime;version=1.5,"
          + "org.osgi.service.component.runtime.dto;version=1.5,"
          + "org.osgi.util.promise;version=1.3,org.osgi.util.function;version=1.2";

  private final Framework framework;
  private final Path folder;

  public TestFramework(Path folder, Map<String, String> properties) throws BundleException {
    this.folder = folder;
    Map<String, String> all = new HashMap<>(properties);
    all.put(Constants.FRAMEWORK_STORAGE, folder.resolve("cache").toString());
    all.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SHARED);
    all.put("felix.log.level", "0");
    framework =
        ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow().newFramework(all);
    framework.start();
  }

  public BundleContext context() {
    return framework.getBundleContext();
  }

  /** Installs and starts a bundle that holds nothing. */
  public BundleContext startBundle(String symbolicName) throws BundleException, IOException {
    Path jar = BundleJar.of(symbolicName).write(folder.resolve(symbolicName + ".jar"));
    Bundle bundle = context().installBundle(jar.toUri().toString());
    bundle.start();
    return bundle.getBundleContext();
  }

  /** Installs and starts the bundle on the class path that has a class. */
  public void startBundleOf(String className) throws BundleException {
    try {
      File jar =
          new File(
              Class.forName(className, false, getClass().getClassLoader())
                  .getProtectionDomain()
                  .getCodeSource()
                  .getLocation()
                  .toURI());
      context().installBundle(jar.toURI().toString()).start();
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws BundleException, InterruptedException {
    framework.stop();
    framework.waitForStop(10_000);
  }
}

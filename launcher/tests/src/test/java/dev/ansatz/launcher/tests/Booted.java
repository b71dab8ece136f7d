package dev.ansatz.launcher.tests;

import dev.ansatz.launcher.Host;
import dev.ansatz.launcher.Product;
import dev.ansatz.launcher.Timeline;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * The product in a framework in this virtual machine, with a cache of its own.
 *
 * @param host the started framework
 */
record Booted(Host host) implements AutoCloseable {

  /** Boots the product with these plug-in folders. */
  static Booted product(Path... pluginFolders) throws Exception {
    Product product =
        new Product(
            Built.PRODUCT.toFile(),
            Built.folder("framework").toFile(),
            Arrays.stream(pluginFolders).map(Path::toFile).toList());
    return new Booted(Host.boot(product, Built.FRAMEWORK, new Timeline()));
  }

  /** Returns the framework's context. */
  BundleContext context() {
    return host.framework().getBundleContext();
  }

  /** Returns the bundles but for the framework itself. */
  List<Bundle> bundles() {
    return Arrays.stream(context().getBundles()).filter(b -> b.getBundleId() != 0).toList();
  }

  /** Returns the bundle of this name. */
  Bundle bundle(String name) {
    return bundles().stream()
        .filter(bundle -> name.equals(bundle.getSymbolicName()))
        .findAny()
        .orElseThrow();
  }

  @Override
  public void close() throws Exception {
    host.close();
  }
}

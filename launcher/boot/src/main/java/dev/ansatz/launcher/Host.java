package dev.ansatz.launcher;

import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;

/**
 * A started framework with a product's bundles, and the slot that holds its state.
 *
 * @param product what was booted
 * @param framework started
 * @param slot locked until the host is closed or the process ends
 */
public record Host(Product product, Framework framework, Slot slot) implements AutoCloseable {

  /**
   * Boots the framework on the class path whose class name contains this word.
   *
   * @param framework such as {@code felix}
   * @return all bundles up to the product's start level are started
   * @throws LaunchException where that cannot be
   */
  public static Host boot(Product product, String framework, Timeline times)
      throws LaunchException {
    return Boot.boot(product, framework, times);
  }

  /** Returns the plug-in folders, to be watched. */
  public PluginFolders pluginFolders() {
    return new PluginFolders(framework, product.pluginFolders());
  }

  /** Stops the framework, waits for it, and frees the slot. */
  @Override
  public void close() throws BundleException, InterruptedException {
    framework.stop();
    framework.waitForStop(TimeUnit.SECONDS.toMillis(30));
    slot.close();
  }
}

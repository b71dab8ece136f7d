package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** The plug-in folder while the product runs. */
@Tag("framework")
class WatchIT {
  private static final long LIMIT_SECONDS = 60;

  private final Path folder = Built.folder("plugins");
  private final Path jar = folder.resolve("unchanged.jar");
  private final CountDownLatch gone = new CountDownLatch(1);
  private Booted product;
  private ServiceTracker<Object, Object> unchanged;

  @BeforeEach
  void boot() throws Exception {
    product = Booted.product(folder);
    unchanged =
        new ServiceTracker<>(
            product.context(), product.context().createFilter("(ansatz.id=unchanged)"), null) {
          @Override
          public void removedService(ServiceReference<Object> reference, Object service) {
            gone.countDown();
          }
        };
    unchanged.open(true);
  }

  @AfterEach
  void stop() throws Exception {
    product.close();
  }

  private void awaitUnchanged() throws InterruptedException {
    assertNotNull(unchanged.waitForService(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS)));
  }

  @Test
  void aPluginComesAndGoesWithItsFile() throws Exception {
    assertEquals(List.of(), product.host().pluginFolders().watch(LIMIT_SECONDS));
    Plugins.unchanged(jar);
    awaitUnchanged();
    Files.delete(jar);
    assertTrue(gone.await(LIMIT_SECONDS, TimeUnit.SECONDS));
  }

  @Test
  void aPluginThatNeverStartsIsNamedAndTheOthersCome() throws Exception {
    Plugins.stuck(folder.resolve("a.jar"));
    Plugins.unchanged(jar);
    List<Bundle> slow = product.host().pluginFolders().watch(1);
    assertEquals(List.of("com.example.stuck"), slow.stream().map(Bundle::getSymbolicName).toList());
    awaitUnchanged();
  }

  @Test
  void aPluginThatLackedAPackageStartsWhenTheSupplierArrives() throws Exception {
    Plugins.lackingPackage(jar);
    product.host().pluginFolders().watch(LIMIT_SECONDS);
    assertEquals(Bundle.INSTALLED, product.bundle("com.example.plugin").getState());
    Plugins.supplier(folder.resolve("supplier.jar"));
    awaitUnchanged();
  }
}

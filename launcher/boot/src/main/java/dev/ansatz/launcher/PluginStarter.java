package dev.ansatz.launcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/**
 * Starts plug-ins, several at once, so that one whose activator is slow or hangs delays nobody.
 * Those that could not be started are tried again whenever another arrives, for it may bring what
 * they lack.
 */
final class PluginStarter {
  private final Framework framework;
  private final PluginFolders folders;
  private final ExecutorService threads = Executors.newCachedThreadPool(PluginStarter::daemon);

  PluginStarter(Framework framework, PluginFolders folders) {
    this.framework = framework;
    this.folders = folders;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "plug-in starter");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins to start the plug-ins that do not run yet. */
  Map<Bundle, Future<?>> submitAll() {
    Map<Bundle, Future<?>> begun = new LinkedHashMap<>();
    Arrays.stream(framework.getBundleContext().getBundles())
        .filter(folders::holds)
        .filter(PluginStarter::startable)
        .forEach(bundle -> begun.put(bundle, threads.submit(() -> start(bundle))));
    return begun;
  }

  private static boolean startable(Bundle bundle) {
    boolean idle = (bundle.getState() & (Bundle.INSTALLED | Bundle.RESOLVED)) != 0;
    return idle && bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null;
  }

  private static Void start(Bundle bundle) throws BundleException {
    bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
    return null;
  }

  /**
   * Starts the plug-ins that do not run yet and waits for them.
   *
   * @return those that are still starting when the time is over
   */
  List<Bundle> startAll(long seconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    List<Bundle> slow = new ArrayList<>();
    for (Map.Entry<Bundle, Future<?>> entry : submitAll().entrySet()) {
      if (!ended(entry.getValue(), end - System.nanoTime())) {
        slow.add(entry.getKey());
      }
    }
    return slow;
  }

  private static boolean ended(Future<?> future, long nanoseconds) throws InterruptedException {
    try {
      future.get(nanoseconds, TimeUnit.NANOSECONDS);
      return true;
    } catch (ExecutionException e) {
      return true; // the runtime's plug-in health names what does not run, and why
    } catch (TimeoutException e) {
      return false;
    }
  }
}

package dev.ansatz.launcher;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/**
 * Watches the plug-in folders. Felix File Install, at the last start level, installs the jars that
 * lie or are dropped there; it starts none of them, so that no plug-in can hold up the next: that
 * is {@link PluginStarter}'s work.
 */
public final class PluginFolders {
  private static final int START_LEVEL = 4;

  private final Framework framework;
  private final List<String> prefixes;
  private final List<File> folders;

  PluginFolders(Framework framework, List<File> folders) {
    this.framework = framework;
    this.folders = folders;
    this.prefixes = folders.stream().map(folder -> folder.toURI().toString()).toList();
  }

  /** Returns whether something lies there now. */
  boolean used() {
    return !files().isEmpty();
  }

  private Set<String> files() {
    return folders.stream()
        .flatMap(folder -> Arrays.stream(Product.files(folder, ".jar")))
        .map(file -> file.toURI().toString())
        .collect(Collectors.toSet());
  }

  /**
   * Uninstalls what lay in a folder when the slot was last used and does not now: it might be in
   * the way of what does.
   */
  void forgetWhatIsGone() throws BundleException {
    Set<String> files = files();
    for (Bundle bundle : framework.getBundleContext().getBundles()) {
      boolean plugin = bundle.getLocation().startsWith("file:");
      if (plugin && !files.contains(bundle.getLocation())) {
        bundle.uninstall();
      }
    }
  }

  /** Returns whether a bundle comes from one of the folders. */
  boolean holds(Bundle bundle) {
    return prefixes.stream().anyMatch(bundle.getLocation()::startsWith);
  }

  /**
   * Begins to watch. Returns when what lies there now is started, or has failed to, or the time is
   * over.
   *
   * @param seconds how long to wait for plug-ins that start slowly
   * @return the plug-ins that are still starting
   */
  public List<Bundle> watch(long seconds) throws InterruptedException {
    PluginStarter starter = new PluginStarter(framework, this);
    raise(framework.adapt(FrameworkStartLevel.class), seconds);
    List<Bundle> slow = starter.startAll(seconds);
    framework.getBundleContext().addBundleListener(restarting(starter));
    return slow;
  }

  // Who raises the level holds the level's monitor, and nobody lowers it: the desktop raises it,
  // too.
  private static void raise(FrameworkStartLevel level, long seconds) throws InterruptedException {
    synchronized (level) {
      if (level.getStartLevel() < START_LEVEL) {
        CountDownLatch raised = new CountDownLatch(1);
        level.setStartLevel(START_LEVEL, event -> raised.countDown());
        raised.await(seconds, TimeUnit.SECONDS);
      }
    }
  }

  private SynchronousBundleListener restarting(PluginStarter starter) {
    return event -> {
      boolean arrived = event.getType() == BundleEvent.INSTALLED;
      boolean changed = event.getType() == BundleEvent.UPDATED;
      if ((arrived || changed) && holds(event.getBundle())) {
        starter.submitAll();
      }
    };
  }
}

package dev.ansatz.runtime.plugins.internal.folder;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * The bundles of the framework. File Install watches the folders that were there when Ansatz began;
 * of the user's own, made since, it does not know, so that bundles are installed from there here.
 */
final class Framework implements Installed {
  private final BundleContext context;
  private final List<Path> watched;

  Framework(BundleContext context) {
    this.context = context;
    String folders = Optional.ofNullable(context.getProperty("felix.fileinstall.dir")).orElse("");
    this.watched =
        Arrays.stream(folders.split(",")).filter(name -> !name.isBlank()).map(Path::of).toList();
  }

  @Override
  public boolean has(String name) {
    return Arrays.stream(context.getBundles())
        .anyMatch(bundle -> name.equals(bundle.getSymbolicName()));
  }

  @Override
  public void appeared(Path jar) {
    if (!watched.contains(jar.getParent())) {
      try {
        context.installBundle(location(jar));
      } catch (BundleException e) {
        log("install", jar, e); // the health of plug-ins tells why
      }
    }
  }

  @Override
  public void vanished(Path jar) {
    Bundle bundle = context.getBundle(location(jar));
    if (bundle != null && !watched.contains(jar.getParent())) {
      try {
        bundle.uninstall();
      } catch (BundleException e) {
        log("uninstall", jar, e);
      }
    }
  }

  private static String location(Path jar) {
    return jar.toUri().toString();
  }

  private static void log(String verb, Path jar, BundleException e) {
    System.getLogger(Framework.class.getName())
        .log(System.Logger.Level.WARNING, "cannot " + verb + " " + jar, e);
  }
}

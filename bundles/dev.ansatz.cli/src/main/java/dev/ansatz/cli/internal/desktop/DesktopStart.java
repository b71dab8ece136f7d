package dev.ansatz.cli.internal.desktop;

import dev.ansatz.cli.internal.RefusedException;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.runtime.desktop.Desktop;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/** Starts the bundles of the desktop, which no other command needs. */
final class DesktopStart {
  private static final int LEVEL = 5;
  private static final long PATIENCE_SECONDS = 20;

  private final Shell shell;

  DesktopStart(Shell shell) {
    this.shell = shell;
  }

  Desktop desktop() {
    Bundle own = FrameworkUtil.getBundle(DesktopStart.class);
    if (own != null) {
      raise(own.getBundleContext().getBundle(0).adapt(FrameworkStartLevel.class));
    }
    try {
      return shell.services().get(Desktop.class);
    } catch (IllegalStateException e) {
      throw new RefusedException("the workbench is not part of this product: " + e.getMessage());
    }
  }

  // Who raises the level holds the level's monitor, and nobody lowers it: the launcher raises it,
  // too.
  private static void raise(FrameworkStartLevel level) {
    synchronized (level) {
      if (level.getStartLevel() < LEVEL) {
        CountDownLatch raised = new CountDownLatch(1);
        level.setStartLevel(LEVEL, event -> raised.countDown());
        await(raised);
      }
    }
  }

  private static void await(CountDownLatch raised) {
    try {
      raised.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

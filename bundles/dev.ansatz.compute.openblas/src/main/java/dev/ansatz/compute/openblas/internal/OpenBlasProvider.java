package dev.ansatz.compute.openblas.internal;

import dev.ansatz.compute.Kernels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Offers the kernels once the library is loaded, and only then: kernels that fail when they are
 * taken would fail every learner, where the next best would have served.
 */
@Component(
    service = {},
    immediate = true)
public final class OpenBlasProvider {

  private static final String OTHERS = "(!(ansatz.kernels=openblas))";

  private final ServiceRegistration<Kernels> registration;

  /**
   * Loads the library.
   *
   * @throws IOException where the bundle's storage cannot be written
   * @throws UnsatisfiedLinkError where the bundle has no library for this platform
   */
  @Activate
  public OpenBlasProvider(BundleContext context, @Reference(target = OTHERS) Kernels others)
      throws IOException {
    Kernels kernels = new OpenBlasKernels(others, load(context));
    Dictionary<String, Object> properties =
        new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 200, "ansatz.kernels", "openblas"));
    registration = context.registerService(Kernels.class, kernels, properties);
  }

  /** Takes the kernels back. */
  @Deactivate
  public void withdraw() {
    registration.unregister();
  }

  private static OpenBlas load(BundleContext context) throws IOException {
    Path folder = context.getDataFile("native").toPath().toAbsolutePath();
    NativeFiles.takeOut(context.getBundle(), folder);
    System.setProperty("org.bytedeco.javacpp.platform.preloadpath", folder.toString());
    System.setProperty("org.bytedeco.javacpp.cachedir", folder.resolve("loaded").toString());
    return new OpenBlas();
  }
}

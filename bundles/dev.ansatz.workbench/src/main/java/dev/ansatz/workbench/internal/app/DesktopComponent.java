package dev.ansatz.workbench.internal.app;

import dev.ansatz.runtime.desktop.Desktop;
import dev.ansatz.runtime.desktop.DesktopException;
import dev.ansatz.runtime.desktop.DesktopRequest;
import dev.ansatz.runtime.engine.Engine;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.experiment.Experiments;
import dev.ansatz.runtime.experiment.Templates;
import dev.ansatz.runtime.plugins.PluginFolders;
import dev.ansatz.runtime.plugins.PluginHealth;
import dev.ansatz.runtime.plugins.PluginRegistry;
import dev.ansatz.runtime.store.RunOpener;
import dev.ansatz.runtime.store.RunStore;
import dev.ansatz.workbench.internal.memory.UserSettings;
import dev.ansatz.workbench.internal.session.Platform;
import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the workbench. */
@Component
public final class DesktopComponent implements Desktop {
  private final Platform platform;
  private final Optional<String> config;

  /** Makes the component. */
  @Activate
  public DesktopComponent(
      BundleContext context,
      @Reference Engine engine,
      @Reference Experiments experiments,
      @Reference Templates templates,
      @Reference PluginRegistry plugins,
      @Reference PluginHealth health,
      @Reference PluginFolders folders,
      @Reference RunStore runs,
      @Reference RunOpener opener) {
    this.config = Optional.ofNullable(context.getProperty("ansatz.config"));
    this.platform =
        new Platform(
            engine,
            experiments,
            templates,
            plugins,
            health,
            runs,
            opener,
            folders,
            Optional.ofNullable(System.getenv("ANSATZ_DATA"))
                .filter(it -> !it.isEmpty())
                .map(Path::of));
  }

  @Override
  public ExitCode open(DesktopRequest request) {
    if (GraphicsEnvironment.isHeadless()) {
      throw new DesktopException(
          "the workbench needs a display, and there is none; set DISPLAY, or run it under Xvfb:"
              + " xvfb-run ansatz workbench");
    }
    SettingsStore store = SettingsStore.of(config, System.getenv());
    UserSettings settings = store.read();
    return new Opener(platform, store, settings, request).open();
  }
}

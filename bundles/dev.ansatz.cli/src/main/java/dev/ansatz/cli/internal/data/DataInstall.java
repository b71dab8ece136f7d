package dev.ansatz.cli.internal.data;

import dev.ansatz.api.data.DatasetInstaller;
import dev.ansatz.api.data.InstallRequest;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.RefusedException;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.cli.internal.progress.Display;
import dev.ansatz.cli.internal.progress.ProgressListener;
import dev.ansatz.cli.internal.progress.QuietDisplay;
import dev.ansatz.cli.internal.run.Brake;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginRegistry;
import dev.ansatz.runtime.plugins.PluginRegistry.Listing;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz data install}: downloads a data set. */
final class DataInstall implements Command {
  private static final String MIRROR = "--mirror";
  private static final String QUIET = "--quiet";

  private final Shell shell;

  DataInstall(Shell shell) {
    this.shell = shell;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "install",
            "Download a data set and verify it. What broke off is resumed by the same command.",
            "ansatz data install mnist");
    spec.addPositional(
        Specs.choice(0, "ID", () -> ids().iterator(), "Its id, as \"ansatz data list\" shows it."));
    spec.addOption(DataFolderOption.spec());
    spec.addOption(
        Specs.values(
            MIRROR, "URL", "Download from here instead; may be given again for several mirrors."));
    spec.addOption(Specs.flag(QUIET, "Show no progress."));
    return spec;
  }

  private Stream<String> ids() {
    return shell.services().get(PluginRegistry.class).list(Kind.INSTALLER).stream()
        .map(Listing::id);
  }

  @Override
  public ExitCode run(ParseResult line) {
    String id = line.matchedPositionalValue(0, "");
    Path folder = DataFolderOption.read(line, shell).first();
    List<URI> mirrors = mirrors(line.matchedOptionValue(MIRROR, List.of()));
    DatasetInstaller installer =
        shell.services().get(PluginRegistry.class).find(Kind.INSTALLER, id).plugin();
    Display display =
        line.hasMatchedOption(QUIET) ? new QuietDisplay(shell.err()) : shell.display();
    try (Brake brake = new Brake(shell.interrupts(), shell.err())) {
      return install(installer, folder, mirrors, new Watch(display, brake.token()));
    }
  }

  /** Who looks on, and who may end it. */
  private record Watch(Display display, StopToken stop) {}

  // What a stop leaves is told before the brake lets the process end.
  private ExitCode install(
      DatasetInstaller installer, Path folder, List<URI> mirrors, Watch watch) {
    try (ProgressListener listener = new ProgressListener(System::nanoTime, watch.display())) {
      installer.install(new InstallRequest(folder, mirrors, listener::progress, watch.stop()));
    } catch (StoppedException e) {
      shell.err().println("ansatz: stopped; the same command goes on where this ended");
      return ExitCode.STOPPED;
    }
    shell.out().println(installer.descriptor().id() + " is installed in " + shell.show(folder));
    return ExitCode.OK;
  }

  private static List<URI> mirrors(List<String> words) {
    return words.stream().map(DataInstall::mirror).toList();
  }

  private static URI mirror(String word) {
    try {
      URI uri = new URI(word);
      if (InstallRequest.isMirror(uri)) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // The sentence below says what a mirror must be.
    }
    throw new RefusedException("--mirror must be an http or https URL; got '" + word + "'");
  }
}

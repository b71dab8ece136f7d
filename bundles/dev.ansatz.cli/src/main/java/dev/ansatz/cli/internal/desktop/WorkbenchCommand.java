package dev.ansatz.cli.internal.desktop;

import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.RefusedException;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.cli.internal.text.Nearest;
import dev.ansatz.runtime.desktop.DesktopException;
import dev.ansatz.runtime.desktop.DesktopRequest;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz workbench}: opens the desktop. */
public final class WorkbenchCommand implements Command {
  private static final List<String> THEMES = List.of("light", "dark", "system");
  private static final List<String> PERSPECTIVES = List.of("data", "learn", "compare", "explore");
  private static final int WIDTH = 1360;
  private static final int HEIGHT = 860;

  private final Shell shell;

  /** Makes the command. */
  public WorkbenchCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "workbench",
            "Open the desktop workbench.",
            "ansatz workbench",
            "ansatz workbench --workspace chaos --open lorenz-esn --run",
            "ansatz workbench --theme dark --screenshot workbench.png");
    spec.addOption(
        Specs.value(
            "--workspace",
            "DIR",
            Path.class,
            "The folder to work in; made where it is missing. Default: the workspace around the"
                + " working directory, else the one that was open last."));
    spec.addOption(
        Specs.choice("--perspective", "NAME", PERSPECTIVES, "data, learn, compare or explore."));
    spec.addOption(
        Specs.choice("--theme", "NAME", THEMES, "light, dark or system, for this time."));
    spec.addOption(
        Specs.values(
            "--open", "FILE|TEMPLATE", "Open an experiment in an editor. May be given again."));
    spec.addOption(Specs.flag("--run", "Run the experiment that --open named last."));
    spec.addOption(
        Specs.values(
            "--select", "RUN", "Select a run: its id, or its folder. May be given again."));
    spec.addOption(Specs.value("--view", "NAME", String.class, "Bring a view to the front."));
    spec.addOption(
        Specs.value(
            "--screenshot",
            "FILE.png",
            Path.class,
            "Draw the window as soon as nothing is under way, and close it."));
    spec.addOption(
        Specs.value(
            "--size", "WIDTHxHEIGHT", String.class, "The window's size. Default: 1360x860."));
    spec.addOption(
        Specs.value(
            "--scale",
            "FACTOR",
            Double.class,
            "The screenshot's pixels for each of the window's."));
    return spec;
  }

  @Override
  public ExitCode run(ParseResult line) {
    DesktopRequest request = request(line);
    try {
      return new DesktopStart(shell).desktop().open(request);
    } catch (DesktopException e) {
      throw new RefusedException(e.getMessage());
    }
  }

  private DesktopRequest request(ParseResult line) {
    int[] size = size(line.matchedOptionValue("--size", WIDTH + "x" + HEIGHT));
    double scale = line.matchedOptionValue("--scale", 1.0);
    if (!(scale >= 0.5 && scale <= 4)) {
      throw new RefusedException("--scale must be 0.5 to 4; got " + scale);
    }
    return new DesktopRequest(
        workspace(line),
        word(line, "--perspective", PERSPECTIVES),
        word(line, "--theme", THEMES),
        line.matchedOptionValue("--open", List.of()),
        line.hasMatchedOption("--run"),
        Optional.ofNullable(line.matchedOptionValue("--view", null)),
        line.matchedOptionValue("--select", List.of()),
        Optional.<Path>ofNullable(line.matchedOptionValue("--screenshot", null))
            .map(shell.directory()::resolve),
        size[0],
        size[1],
        scale);
  }

  private Optional<Path> workspace(ParseResult line) {
    return Optional.<Path>ofNullable(line.matchedOptionValue("--workspace", null))
        .map(shell.directory()::resolve)
        .or(() -> Workspace.around(shell.directory()).map(Workspace::root));
  }

  private static Optional<String> word(ParseResult line, String option, List<String> words) {
    String word = line.matchedOptionValue(option, null);
    if (word != null && !words.contains(word)) {
      throw new RefusedException(
          "%s must be one of %s; got '%s'%s"
              .formatted(option, String.join(", ", words), word, Nearest.hint(word, words)));
    }
    return Optional.ofNullable(word);
  }

  private static int[] size(String text) {
    String[] parts = text.split("x");
    if (parts.length != 2 || !text.matches("[0-9]{3,5}x[0-9]{3,5}")) {
      throw new RefusedException("--size must be like 1360x860; got '%s'".formatted(text));
    }
    return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
  }
}

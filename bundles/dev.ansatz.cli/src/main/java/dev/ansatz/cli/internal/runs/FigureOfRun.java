package dev.ansatz.cli.internal.runs;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.FigureRenderer;
import dev.ansatz.api.figure.RenderRequest;
import dev.ansatz.api.figure.RenderRequest.Format;
import dev.ansatz.api.figure.RenderRequest.Theme;
import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.RefusedException;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.cli.internal.text.Nearest;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.store.SavedFigure;
import dev.ansatz.runtime.store.StoredRun;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz runs figure}: draws a figure of a run anew, in another size or theme. */
final class FigureOfRun implements Command {
  private static final List<String> THEMES = List.of("light", "dark");

  private final Shell shell;

  FigureOfRun(Shell shell) {
    this.shell = shell;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "figure",
            "Draw a figure of a run anew.",
            "ansatz runs figure runs/my-run attractor --out attractor.png --theme dark");
    spec.addPositional(
        Specs.parameter(0, "RUN", "Its id, as \"ansatz runs list\" shows it, or its folder."));
    spec.addPositional(Specs.parameter(1, "FIGURE", "The figure's id: its file's name."));
    spec.addOption(RunsOf.option());
    spec.addOption(
        Specs.value("--out", "FILE", Path.class, "The picture: .png or .svg. Default: ID.png."));
    spec.addOption(Specs.choice("--theme", "NAME", THEMES, "light or dark. Default: light."));
    spec.addOption(
        Specs.value(
            "--panel", "WIDTHxHEIGHT", String.class, "A panel's size in points of 1/72 inch."));
    spec.addOption(
        Specs.value("--scale", "FACTOR", Double.class, "Pixels for each point. Default: 2."));
    return spec;
  }

  @Override
  public ExitCode run(ParseResult line) {
    StoredRun run = new RunsOf(shell, line).find(line.matchedPositionalValue(0, ""));
    String id = line.matchedPositionalValue(1, "");
    Figure figure = figure(run.dir(), id);
    Path out = shell.directory().resolve(line.matchedOptionValue("--out", Path.of(id + ".png")));
    write(request(line, figure, format(out)), out);
    shell.out().println("wrote " + shell.show(out));
    return ExitCode.OK;
  }

  private static Figure figure(Path run, String id) {
    List<String> ids = SavedFigure.ids(run);
    if (!ids.contains(id)) {
      throw new RefusedException(
          ids.isEmpty()
              ? "the run %s has no figures".formatted(run.getFileName())
              : "the run %s has no figure '%s'; it has %s%s"
                  .formatted(run.getFileName(), id, String.join(", ", ids), Nearest.hint(id, ids)));
    }
    return SavedFigure.load(run, id)
        .orElseThrow(
            () ->
                new RefusedException(
                    "the run %s keeps '%s' as a picture alone, which cannot be drawn anew; copy %s"
                        .formatted(run.getFileName(), id, SavedFigure.picture(run, id))));
  }

  private static Format format(Path out) {
    String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".png")) {
      return Format.PNG;
    } else if (name.endsWith(".svg")) {
      return Format.SVG;
    }
    throw new RefusedException("--out must end in .png or .svg; got '%s'".formatted(out));
  }

  private static RenderRequest request(ParseResult line, Figure figure, Format format) {
    String theme = line.matchedOptionValue("--theme", "light");
    if (!THEMES.contains(theme)) {
      throw new RefusedException("--theme must be light or dark; got '%s'".formatted(theme));
    }
    RenderRequest usual = RenderRequest.of(figure, format);
    String panel =
        line.matchedOptionValue("--panel", usual.panelWidth() + "x" + usual.panelHeight());
    if (!panel.matches("[0-9]{1,4}x[0-9]{1,4}")) {
      throw new RefusedException("--panel must be like 400x300; got '%s'".formatted(panel));
    }
    int x = panel.indexOf('x');
    try {
      return new RenderRequest(
          figure,
          format,
          Theme.valueOf(theme.toUpperCase(Locale.ROOT)),
          Integer.parseInt(panel.substring(0, x)),
          Integer.parseInt(panel.substring(x + 1)),
          line.matchedOptionValue("--scale", 2.0));
    } catch (IllegalArgumentException e) {
      throw new RefusedException(e.getMessage());
    }
  }

  private void write(RenderRequest request, Path out) {
    try {
      Path folder = out.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path beside =
          out.resolveSibling("." + out.getFileName() + "." + ProcessHandle.current().pid());
      try {
        try (OutputStream stream = Files.newOutputStream(beside)) {
          shell.services().get(FigureRenderer.class).render(request, stream);
        }
        Files.move(beside, out, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

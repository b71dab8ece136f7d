package dev.ansatz.cli.internal.run;

import dev.ansatz.api.data.DataException;
import dev.ansatz.cli.internal.RefusedException;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.cli.internal.text.Nearest;
import dev.ansatz.runtime.experiment.Template;
import dev.ansatz.runtime.experiment.Templates;
import dev.ansatz.runtime.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Finds the experiment that a word means: a file, or a template. */
final class ExperimentFinder {
  private final Shell shell;

  ExperimentFinder(Shell shell) {
    this.shell = shell;
  }

  /** Declares the word on the command line. */
  PositionalParamSpec parameter() {
    return Specs.choice(
        0,
        "FILE|TEMPLATE",
        () -> templateIds().iterator(),
        "An experiment file, or a template's name.");
  }

  /**
   * Finds an experiment.
   *
   * @throws DataException where it must be a file and is not there or cannot be read
   * @throws RefusedException where it must be a template and there is none of this name
   */
  ExperimentSource find(String word) {
    Optional<Path> file = places(word).stream().filter(Files::isRegularFile).findFirst();
    if (file.isPresent()) {
      return read(file.get(), shell.show(file.get()), Optional.of(file.get().getParent()));
    }
    if (looksLikeFile(word)) {
      throw new DataException(missing(word));
    }
    Template template = template(word);
    return read(template.file(), template.file().getFileName().toString(), Optional.empty());
  }

  private List<Path> places(String word) {
    Path here = shell.directory().resolve(word);
    return Workspace.around(shell.directory())
        .map(workspace -> workspace.experiments().resolve(word))
        .filter(there -> !there.equals(here))
        .map(there -> List.of(here, there))
        .orElse(List.of(here));
  }

  private static boolean looksLikeFile(String word) {
    return word.endsWith(".yaml")
        || word.endsWith(".yml")
        || word.contains("/")
        || word.contains(File.separator);
  }

  private String missing(String word) {
    Path here = shell.directory().resolve(word);
    if (Files.isDirectory(here)) {
      return "%s must be an experiment file; it is a folder".formatted(word);
    }
    String places =
        String.join(
            " or ", places(word).stream().map(path -> path.normalize().toString()).toList());
    String stem = Path.of(word).getFileName().toString().replaceFirst("\\.ya?ml$", "");
    String hint =
        Nearest.to(stem, templateIds()).map("; there is a template '%s'"::formatted).orElse("");
    return "there is no experiment file %s%s".formatted(places, hint);
  }

  private Template template(String word) {
    return templates().stream()
        .filter(template -> template.id().equals(word))
        .findFirst()
        .orElseThrow(() -> new RefusedException(unknown(word)));
  }

  private String unknown(String word) {
    return "there is no template '%s' and no file of this name; the templates are %s%s"
        .formatted(word, String.join(", ", templateIds()), Nearest.hint(word, templateIds()));
  }

  private List<Template> templates() {
    return shell.services().get(Templates.class).list();
  }

  private List<String> templateIds() {
    return templates().stream().map(Template::id).toList();
  }

  private static ExperimentSource read(Path file, String shown, Optional<Path> folder) {
    String fileName = file.getFileName().toString();
    String name = fileName.replaceFirst("\\.ya?ml$", "");
    try {
      return new ExperimentSource(shown, name, Files.readString(file), folder);
    } catch (CharacterCodingException e) {
      throw new DataException("the experiment file %s must be UTF-8 text".formatted(file), e);
    } catch (IOException e) {
      throw new DataException("the experiment file %s must be readable: %s".formatted(file, e), e);
    }
  }
}

package dev.ansatz.runtime.experiment.internal.template;

import dev.ansatz.api.settings.Nearest;
import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.experiment.Mistake;
import dev.ansatz.runtime.experiment.Template;
import dev.ansatz.runtime.experiment.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The templates of the product's folder: {@code <id>/<id>.yaml}. */
@Component
public final class FolderTemplates implements Templates {
  /** The framework property that names the folder. */
  static final String FOLDER = "ansatz.templates";

  private final Optional<Path> folder;

  /** Makes the service. */
  @Activate
  public FolderTemplates(BundleContext context) {
    this(Optional.ofNullable(context.getProperty(FOLDER)).map(Path::of));
  }

  FolderTemplates(Optional<Path> folder) {
    this.folder = folder.filter(Files::isDirectory);
  }

  @Override
  public List<Template> list() {
    return files().stream().map(FolderTemplates::read).toList();
  }

  @Override
  public Template find(String id) {
    List<Path> files = files();
    return files.stream()
        .filter(file -> id(file).equals(id))
        .map(FolderTemplates::read)
        .findFirst()
        .orElseThrow(() -> unknown(id, files.stream().map(FolderTemplates::id).toList()));
  }

  private static ExperimentException unknown(String id, List<String> known) {
    String message = "there is no template '%s'%s".formatted(id, Nearest.hint(id, known));
    return new ExperimentException(List.of(new Mistake(0, 0, message)));
  }

  private static String id(Path file) {
    return file.getParent().getFileName().toString();
  }

  private List<Path> files() {
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder.get())) {
      return entries
          .map(entry -> entry.resolve(entry.getFileName() + ".yaml"))
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(FolderTemplates::id))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + folder.get() + " cannot be read", e);
    }
  }

  private static Template read(Path file) {
    try {
      TemplateText text = new TemplateText(Files.readString(file));
      return new Template(id(file), text.title().orElse(id(file)), text.summary(), file);
    } catch (IOException e) {
      throw new UncheckedIOException("the template " + file + " cannot be read", e);
    }
  }
}

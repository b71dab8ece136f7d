package dev.ansatz.runtime.workspace;

import dev.ansatz.runtime.experiment.Experiments;
import dev.ansatz.runtime.experiment.Template;
import dev.ansatz.runtime.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Fills a workspace. */
public final class WorkspaceMaker {
  private static final String SCHEMA = "experiment.schema.json";
  private static final String README = "README.md";
  private static final String EDITOR_HINT = "# yaml-language-server: $schema=../" + SCHEMA + "\n";

  private final Experiments experiments;

  /** Makes the maker. */
  public WorkspaceMaker(Experiments experiments) {
    this.experiments = experiments;
  }

  /** Writes all files; makes the folder where it is not there. */
  public void make(Path dir, List<Template> templates) throws IOException {
    Workspace workspace = new Workspace(dir);
    Files.createDirectories(workspace.experiments());
    for (Template template : templates) {
      Path copy = workspace.experiments().resolve(template.id() + ".yaml");
      Files.writeString(copy, EDITOR_HINT + Files.readString(template.file()));
    }
    Files.writeString(dir.resolve(SCHEMA), Json.text(experiments.schema()) + "\n");
    try (InputStream readme = WorkspaceMaker.class.getResourceAsStream(README)) {
      Files.copy(readme, dir.resolve(README));
    }
    workspace.mark();
  }
}

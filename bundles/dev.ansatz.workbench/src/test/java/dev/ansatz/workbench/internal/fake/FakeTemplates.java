package dev.ansatz.workbench.internal.fake;

import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.experiment.Mistake;
import dev.ansatz.runtime.experiment.Template;
import dev.ansatz.runtime.experiment.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Templates in a folder of a test. */
public final class FakeTemplates implements Templates {
  private final List<Template> templates;

  /** Writes two templates. */
  public FakeTemplates(Path folder) {
    templates =
        List.of(
            template(
                folder,
                "lorenz-esn",
                "An echo state network learns the Lorenz attractor",
                "Learns in two seconds."),
            template(folder, "mnist-vae", "An autoencoder learns digits", "Needs MNIST."));
  }

  private static Template template(Path folder, String id, String title, String summary) {
    Path file = folder.resolve(id).resolve(id + ".yaml");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, "# %s\ntitle: %s\nseed: 1\n".formatted(summary, title));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Template(id, title, summary, file);
  }

  @Override
  public List<Template> list() {
    return templates;
  }

  @Override
  public Template find(String id) {
    return templates.stream()
        .filter(template -> template.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new ExperimentException(List.of(new Mistake(0, 0, "no template " + id))));
  }
}

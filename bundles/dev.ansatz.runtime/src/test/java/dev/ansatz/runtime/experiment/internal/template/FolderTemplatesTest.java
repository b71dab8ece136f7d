package dev.ansatz.runtime.experiment.internal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.experiment.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTemplatesTest {
  @TempDir private Path folder;

  private FolderTemplates templates() {
    return new FolderTemplates(Optional.of(folder));
  }

  private Path write(String id, String text) throws IOException {
    Files.createDirectories(folder.resolve(id));
    return Files.writeString(folder.resolve(id).resolve(id + ".yaml"), text);
  }

  @Test
  void tellsTitleAndSummaryOfEachFile() throws IOException {
    Path second =
        write(
            "b-two",
            "# yaml-language-server: $schema=x.json\n# First line,\n# second line.\n\ntitle: Two\n"
                + "# not this\n");
    Path first = write("a-one", "model: esn\n");
    Files.createDirectories(folder.resolve("no-experiment"));
    assertEquals(
        List.of(
            new Template("a-one", "a-one", "", first),
            new Template("b-two", "Two", "First line, second line.", second)),
        templates().list());
  }

  @Test
  void listsEvenWhatIsNotYaml() throws IOException {
    Path file = write("broken", "title: [\n");
    assertEquals(List.of(new Template("broken", "broken", "", file)), templates().list());
  }

  @Test
  void namesTheNearestForAnUnknownId() throws IOException {
    write("lorenz-esn", "");
    ExperimentException e =
        assertThrows(ExperimentException.class, () -> templates().find("lorens-esn"));
    assertEquals("there is no template 'lorens-esn'; did you mean 'lorenz-esn'?", e.getMessage());
  }

  @Test
  void hasNoneWithoutAFolder() {
    assertEquals(List.of(), new FolderTemplates(Optional.empty()).list());
    assertEquals(List.of(), new FolderTemplates(Optional.of(folder.resolve("x"))).list());
  }
}

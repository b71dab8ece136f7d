package dev.ansatz.runtime.experiment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ansatz.api.data.DataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchPathTest {
  @TempDir private Path folder;
  private Path beside;
  private Path data;
  private SearchPath search;

  @BeforeEach
  void begin() throws IOException {
    beside = Files.createDirectories(folder.resolve("beside"));
    data = Files.createDirectories(folder.resolve("data"));
    search = new SearchPath(List.of(beside, data));
  }

  private String refusal(String name) {
    return assertThrows(DataException.class, () -> search.find(name)).getMessage();
  }

  @Test
  void theFirstFolderThatHasTheFileCounts() throws IOException {
    Path second = Files.writeString(data.resolve("a.csv"), "");
    assertEquals(second, search.find("a.csv"));
    Path first = Files.writeString(beside.resolve("a.csv"), "");
    assertEquals(first, search.find("a.csv"));
    assertEquals(first, search.find("./a.csv"));
  }

  @Test
  void anAbsoluteNameIsTakenAsItIs() throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("b.csv"), "");
    assertEquals(elsewhere, search.find(elsewhere.toString()));
    assertEquals(
        "the file %s does not exist; looked for %s".formatted(beside + "/x", beside + "/x"),
        refusal(beside + "/x"));
  }

  @Test
  void everyPlaceIsNamed() {
    assertEquals(
        "the file c.csv does not exist; looked for %s, %s"
            .formatted(beside.resolve("c.csv"), data.resolve("c.csv")),
        refusal("c.csv"));
  }

  @Test
  void whatIsNoPathIsRefused() {
    assertEquals("the path of an input file must not be empty; got \" \"", refusal(" "));
    assertEquals(
        "the path of an input file must be one that this system knows; got \"a\\0\": Nul character"
            + " not allowed",
        refusal("a\0"));
  }
}

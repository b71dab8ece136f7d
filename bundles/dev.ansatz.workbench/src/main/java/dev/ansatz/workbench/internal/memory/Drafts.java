package dev.ansatz.workbench.internal.memory;

import dev.ansatz.runtime.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is typed and not saved, kept in {@code .ansatz/drafts} of the workspace, so that a crash
 * loses nothing.
 */
public final class Drafts {
  private final Path folder;

  /** Makes the drafts of a workspace. */
  public Drafts(Workspace workspace) {
    this.folder = workspace.root().resolve(".ansatz").resolve("drafts");
  }

  /**
   * One editor's text.
   *
   * @param id names it among the drafts
   * @param file the file that it is an edit of; none for a new experiment
   * @param name what its tab says
   * @param text the text
   */
  public record Draft(String id, Optional<Path> file, String name, String text) {}

  /** Keeps a draft. Not for the event thread. */
  public void keep(Draft draft) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("file", draft.file().map(Path::toString).orElse(null));
    map.put("name", draft.name());
    map.put("text", draft.text());
    file(draft.id()).write(map);
  }

  /** Forgets a draft. Not for the event thread. */
  public void forget(String id) throws IOException {
    file(id).delete();
  }

  /** Returns the drafts that were kept. Not for the event thread. */
  public List<Draft> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .forEach(file -> read(file).ifPresent(drafts::add));
    }
    return drafts;
  }

  private static Optional<Draft> read(Path file) {
    String id = file.getFileName().toString().replaceFirst("\\.json$", "");
    return new JsonFile(file)
        .read()
        .filter(json -> json instanceof Map<?, ?> map && map.get("text") instanceof String)
        .map(
            json -> {
              Map<?, ?> map = (Map<?, ?>) json;
              return new Draft(
                  id,
                  Optional.ofNullable((String) map.get("file")).map(Path::of),
                  String.valueOf(map.get("name")),
                  (String) map.get("text"));
            });
  }

  private JsonFile file(String id) {
    return new JsonFile(folder.resolve(id + ".json"));
  }
}

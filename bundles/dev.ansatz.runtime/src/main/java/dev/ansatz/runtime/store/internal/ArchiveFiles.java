package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.formats.Safetensors;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.plugins.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a model's files; {@link dev.ansatz.runtime.store.SavedModel} reads them. */
public final class ArchiveFiles {
  /** The file of the arrays. */
  public static final String ARRAYS = "model.safetensors";

  /** The file of everything else. */
  public static final String WORDS = "model.json";

  private ArchiveFiles() {}

  /**
   * Writes the files, that of the arrays first.
   *
   * @param origin the learner's bundle
   * @throws IllegalArgumentException where an attribute is of a kind that archives do not have
   */
  public static void write(RunFolder folder, Archive archive, ModelSummary summary, Origin origin) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("format", 1);
    words.put("learner", archive.learner());
    words.put("version", archive.version());
    words.put("bundle", origin.bundle());
    words.put("bundleVersion", origin.version());
    words.put("summary", RunJson.model(summary));
    words.put("tensors", List.copyOf(archive.tensors().keySet()));
    words.put("attributes", archive.attributes());
    String text = Json.text(words) + "\n";
    folder.write(ARRAYS, new Safetensors(archive.tensors(), Map.of())::write);
    folder.writeText(WORDS, text);
  }
}

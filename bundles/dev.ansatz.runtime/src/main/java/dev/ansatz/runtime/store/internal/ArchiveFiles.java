package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.formats.Safetensors;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.plugins.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A model's files, to be written; {@link dev.ansatz.runtime.store.SavedModel} reads them. */
public final class ArchiveFiles {
  /** The file of the arrays. */
  public static final String ARRAYS = "model.safetensors";

  /** The file of everything else. */
  public static final String WORDS = "model.json";

  private final Archive archive;
  private final String words;

  private ArchiveFiles(Archive archive, String words) {
    this.archive = archive;
    this.words = words;
  }

  /**
   * Makes the files' contents. Names are sorted, so that the order of an archive's maps, which may
   * differ between two runs, does not show.
   *
   * @param origin the learner's bundle
   * @throws IllegalArgumentException where an attribute is of a kind that archives do not have
   */
  public static ArchiveFiles of(Archive archive, ModelSummary summary, Origin origin) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("format", 1);
    words.put("learner", archive.learner());
    words.put("version", archive.version());
    words.put("bundle", origin.bundle());
    words.put("bundleVersion", origin.version());
    words.put("summary", RunJson.model(summary));
    words.put("tensors", new TreeSet<>(archive.tensors().keySet()));
    words.put("attributes", sorted(archive.attributes()));
    return new ArchiveFiles(archive, Json.text(words) + "\n");
  }

  /** Writes the files, that of the arrays first. */
  public void write(RunFolder folder) {
    folder.write(ARRAYS, new Safetensors(archive.tensors(), Map.of())::write);
    folder.writeText(WORDS, words);
  }

  private static Object sorted(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach((name, inner) -> sorted.put((String) name, sorted(inner)));
      return sorted;
    } else if (value instanceof List<?> list) {
      return list.stream().map(ArchiveFiles::sorted).toList();
    }
    return value;
  }
}

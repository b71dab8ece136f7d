package dev.ansatz.runtime.store;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.formats.Safetensors;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.json.JsonException;
import dev.ansatz.runtime.store.internal.ArchiveFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A model in a run's folder: its arrays in {@code model.safetensors}, everything else in {@code
 * model.json}. The learner that {@link Archive#learner} names makes a model of it again with {@link
 * dev.ansatz.api.learn.Learner#load}.
 */
public final class SavedModel {
  private SavedModel() {}

  /**
   * Reads a model.
   *
   * @param folder the run's folder
   * @return what {@link dev.ansatz.api.model.Model#save} returned, to the bit, with its maps sorted
   *     by name
   * @throws ArchiveException where a file is missing, unreadable or not what a run writes
   */
  public static Archive load(Path folder) {
    try {
      Map<?, ?> words = (Map<?, ?>) Json.read(Files.readString(folder.resolve(ArchiveFiles.WORDS)));
      return archive(words, Safetensors.read(folder.resolve(ArchiveFiles.ARRAYS)).tensors());
    } catch (IOException | JsonException | ClassCastException | NullPointerException e) {
      throw new ArchiveException(
          "the folder of a model must have a readable %s; %s does not: %s"
              .formatted(ArchiveFiles.WORDS, folder, e.getMessage()));
    } catch (DataException e) {
      throw new ArchiveException(e.getMessage());
    }
  }

  private static Archive archive(Map<?, ?> words, Map<String, Tensor> arrays) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    for (Object name : (List<?>) words.get("tensors")) {
      tensors.put((String) name, arrays.get(name));
    }
    Map<String, Object> attributes = new LinkedHashMap<>();
    ((Map<?, ?>) words.get("attributes"))
        .forEach((name, value) -> attributes.put((String) name, value));
    return new Archive(
        (String) words.get("learner"), (Integer) words.get("version"), tensors, attributes);
  }
}

package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.formats.Safetensors;
import dev.ansatz.runtime.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a checkpoint stands in a file: in one of safetensors, the arrays of the training as {@code
 * training/<name>}, those of the readings as {@code reading/<n>/...}, and everything else as JSON
 * in the metadata.
 */
final class CheckpointFile {
  private static final int FORMAT = 1;
  private static final String WORDS = "checkpoint";
  private static final String TRAINING = "training/";

  private CheckpointFile() {}

  static Safetensors encode(Checkpoint checkpoint) {
    Archive training = checkpoint.training();
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    training.tensors().forEach((name, tensor) -> tensors.put(TRAINING + name, tensor));
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("format", FORMAT);
    words.put("steps", checkpoint.steps());
    words.put("seconds", checkpoint.seconds());
    words.put("data", checkpoint.data());
    words.put("warnings", checkpoint.warnings());
    words.put("learner", training.learner());
    words.put("version", training.version());
    words.put("tensors", List.copyOf(training.tensors().keySet()));
    words.put("attributes", training.attributes());
    words.put("readings", CurvesState.save(checkpoint.curves(), tensors));
    return new Safetensors(tensors, Map.of(WORDS, Json.line(words)));
  }

  /**
   * Reads a checkpoint.
   *
   * @throws RuntimeException where the contents are not what {@link #encode} makes
   */
  static Checkpoint decode(Safetensors file) {
    Map<?, ?> words = (Map<?, ?>) Json.read(file.metadata().get(WORDS));
    if (!words.get("format").equals(FORMAT)) {
      throw new IllegalArgumentException(
          "its format must be %d; got %s".formatted(FORMAT, words.get("format")));
    }
    return new Checkpoint(
        ((Number) words.get("steps")).longValue(),
        training(words, file.tensors()),
        CurvesState.restore((Map<?, ?>) words.get("readings"), file.tensors()),
        ((List<?>) words.get("warnings")).stream().map(String.class::cast).toList(),
        words.get("seconds") instanceof Number seconds ? seconds.doubleValue() : 0,
        (String) words.get("data"));
  }

  private static Archive training(Map<?, ?> words, Map<String, Tensor> all) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    for (Object name : (List<?>) words.get("tensors")) {
      tensors.put((String) name, all.get(TRAINING + name));
    }
    Map<String, Object> attributes = new LinkedHashMap<>();
    ((Map<?, ?>) words.get("attributes"))
        .forEach((name, value) -> attributes.put((String) name, value));
    return new Archive(
        (String) words.get("learner"), (Integer) words.get("version"), tensors, attributes);
  }
}

package dev.ansatz.workbench.internal.fake;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ForecastRequest;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.ModelSummary.Part;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.formats.Safetensors;
import dev.ansatz.runtime.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Models as plug-ins make them. */
public final class SampleModel {
  private SampleModel() {}

  /** A model that forecasts nothing, of any arrays. */
  private record Fake(Archive archive, ModelSummary summary) implements Forecaster {
    @Override
    public Archive save() {
      return archive;
    }

    @Override
    public int warmup() {
      return 1;
    }

    @Override
    public Tensor predictNext(PredictRequest request) {
      throw new IllegalStateException("it forecasts nothing");
    }

    @Override
    public Tensor forecast(ForecastRequest request) {
      throw new IllegalStateException("it forecasts nothing");
    }
  }

  /** An echo state network of 300 units. */
  public static Model esn() {
    SplittableRandom random = new SplittableRandom(1);
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    double[] reservoir = new double[300 * 300];
    for (int i = 0; i < reservoir.length; i++) {
      reservoir[i] = random.nextInt(50) == 0 ? random.nextDouble() - 0.5 : 0;
    }
    tensors.put("bias", F64Tensor.of(numbers(random, 300), 300));
    tensors.put("input", F64Tensor.of(numbers(random, 900), 300, 3));
    tensors.put("readout", F64Tensor.of(numbers(random, 912), 3, 304));
    tensors.put("reservoir", F64Tensor.of(reservoir, 300, 300));
    return new Fake(
        new Archive("esn", 1, tensors, Map.of()),
        summary("Echo state network, 300 units", tensors, List.of("readout")));
  }

  /** An autoencoder of many layers, of which one number was lost. */
  public static Model autoencoder() {
    SplittableRandom random = new SplittableRandom(2);
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    int[] widths = {784, 256, 128, 64, 16, 2, 16, 64, 128, 256, 784};
    for (int i = 0; i + 1 < widths.length; i++) {
      String layer = (i < 5 ? "encoder." : "decoder.") + "dense-" + (i % 5 + 1);
      int size = widths[i] * widths[i + 1];
      tensors.put(layer + ".weights", F32Tensor.of(floats(random, size), widths[i], widths[i + 1]));
      tensors.put(layer + ".bias", F32Tensor.of(floats(random, widths[i + 1]), widths[i + 1]));
    }
    tensors.put("filters", F32Tensor.of(floats(random, 8 * 3 * 5 * 5), 8, 3, 5, 5));
    ((F32Tensor) tensors.get("decoder.dense-1.weights")).array()[7] = Float.NaN;
    return new Fake(
        new Archive("vae", 1, tensors, Map.of()),
        summary("Variational autoencoder, 2 latents", tensors, List.copyOf(tensors.keySet())));
  }

  private static ModelSummary summary(
      String title, Map<String, Tensor> tensors, List<String> trained) {
    List<Part> parts = new ArrayList<>();
    tensors.forEach(
        (name, tensor) -> {
          Shape shape = tensor.shape();
          parts.add(new Part(name, shape, shape.size(), trained.contains(name)));
        });
    return new ModelSummary(title, parts, List.of());
  }

  private static double[] numbers(SplittableRandom random, int count) {
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5) / 2;
    }
    return numbers;
  }

  private static float[] floats(SplittableRandom random, int count) {
    double[] numbers = numbers(random, count);
    float[] floats = new float[count];
    for (int i = 0; i < count; i++) {
      floats[i] = (float) numbers[i];
    }
    return floats;
  }

  /** Writes a model as a run does. */
  public static void write(Model model, Path dir) {
    Archive archive = model.save();
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("learner", archive.learner());
    words.put("version", archive.version());
    words.put("tensors", archive.tensors().keySet());
    words.put("attributes", archive.attributes());
    try (OutputStream out = Files.newOutputStream(dir.resolve("model.safetensors"))) {
      Safetensors.of(archive.tensors()).write(out);
      Files.writeString(dir.resolve("model.json"), Json.text(words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

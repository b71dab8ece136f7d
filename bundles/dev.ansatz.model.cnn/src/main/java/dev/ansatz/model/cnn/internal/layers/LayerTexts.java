package dev.ansatz.model.cnn.internal.layers;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.init.Initialiser;
import dev.ansatz.nn.layer.Activation;
import dev.ansatz.nn.layer.AlphaDropout;
import dev.ansatz.nn.layer.BatchNorm;
import dev.ansatz.nn.layer.Dropout;
import dev.ansatz.nn.layer.Padding;
import dev.ansatz.nn.layer.Pool2d;
import dev.ansatz.nn.layer.Upsample2d;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads layers as settings write them: {@code "conv 32 3x3 stride 2 relu"}. */
public final class LayerTexts {

  /** Layers that are still to be told what their weights begin as. */
  @FunctionalInterface
  public interface Maker {
    Layer make(Initialiser weights);
  }

  /**
   * A layer that was read.
   *
   * @param text what was read
   * @param kind its first word
   * @param maker makes the layer
   */
  public record Read(String text, String kind, Maker maker) {}

  private static final Map<String, Function<Words, Maker>> KINDS = kinds();

  private LayerTexts() {}

  private static Map<String, Function<Words, Maker>> kinds() {
    Map<String, Function<Words, Maker>> kinds = new LinkedHashMap<>();
    kinds.put("dense", LayerTexts::dense);
    kinds.put("conv", words -> Convolutions.plain(words));
    kinds.put("separable-conv", words -> Convolutions.separable(words));
    kinds.put("max-pool", words -> pool(Pool2d.Kind.MAX, words));
    kinds.put("average-pool", words -> pool(Pool2d.Kind.MEAN, words));
    kinds.put("upsample", words -> fixed(new Upsample2d(words.count("a factor"))));
    kinds.put("flatten", words -> fixed(new Vector()));
    kinds.put("batch-norm", words -> fixed(BatchNorm.DEFAULT));
    kinds.put("dropout", words -> fixed(new Dropout(words.rate())));
    kinds.put("alpha-dropout", words -> fixed(new AlphaDropout(words.rate())));
    for (Activation activation : Activation.values()) {
      kinds.put(SettingsSchema.choiceName(activation), words -> fixed(activation));
    }
    kinds.remove(SettingsSchema.choiceName(Activation.LINEAR));
    kinds.remove(SettingsSchema.choiceName(Activation.SOFTMAX));
    return kinds;
  }

  /**
   * Reads layers.
   *
   * @throws InvalidSettingException where one cannot be read
   */
  public static List<Read> parse(List<String> texts) {
    List<Read> layers = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      layers.add(parse(i + 1, texts.get(i)));
    }
    return layers;
  }

  private static Read parse(int position, String text) {
    Words words = new Words(text);
    String kind = words.next("a kind");
    Function<Words, Maker> reader = KINDS.get(kind);
    try {
      if (reader == null) {
        throw new IllegalArgumentException(
            "is of no known kind; there are %s".formatted(new TreeSet<>(KINDS.keySet())));
      }
      Maker maker = reader.apply(words);
      if (!words.isEmpty()) {
        throw new IllegalArgumentException(
            "has '%s' where it should end".formatted(words.next("")));
      }
      return new Read(text, kind, maker);
    } catch (IllegalArgumentException e) {
      throw refusal(position, text, e.getMessage());
    }
  }

  /** Makes the refusal of a layer; its reason stands behind the layer's text. */
  public static InvalidSettingException refusal(int position, String text, String reason) {
    return new InvalidSettingException(
        "CnnSettings",
        "layers",
        "layers that can be built, but layer %d %s".formatted(position, reason),
        "'%s'".formatted(text));
  }

  private static Maker fixed(Layer layer) {
    return weights -> layer;
  }

  private static Maker dense(Words words) {
    int units = words.count("units");
    Activation activation = activation(words);
    return weights -> new DenseOfAll(units, activation, weights);
  }

  private static Maker pool(Pool2d.Kind kind, Words words) {
    int size = words.side();
    int stride = words.took("stride") ? words.count("a stride") : size;
    Padding padding = Convolutions.padding(words);
    return fixed(new Pool2d(kind, new Padding.WindowShape(size, stride, 1), padding));
  }

  /** Takes the activation at the end; linear where there is none. */
  static Activation activation(Words words) {
    if (words.isEmpty()) {
      return Activation.LINEAR;
    }
    String word = words.next("an activation");
    Optional<Activation> known =
        Arrays.stream(Activation.values())
            .filter(a -> a != Activation.SOFTMAX && SettingsSchema.choiceName(a).equals(word))
            .findFirst();
    return known.orElseThrow(
        () ->
            new IllegalArgumentException(
                "has '%s' where an activation was expected".formatted(word)));
  }
}

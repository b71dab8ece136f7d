package dev.ansatz.model.vae.internal;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.model.vae.VaeSettings;
import java.util.ArrayList;
import java.util.List;

/**
 * The sizes of both networks.
 *
 * @param input the shape of a row: h × w or h × w × c where there are filters
 * @param filters the channels of the encoder's convolutions
 * @param units the units of the encoder's dense layers behind them
 * @param latents k
 */
public record Architecture(Shape input, List<Integer> filters, List<Integer> units, int latents) {
  /** Weights, gradients and the optimizer's statistics; the largest array is an int's length. */
  private static final int COPIES = 5;

  /** Makes an architecture. */
  public Architecture {
    filters = List.copyOf(filters);
    units = List.copyOf(units);
  }

  /**
   * Makes the architecture of settings for rows of a shape.
   *
   * @throws InvalidSettingException where they do not fit
   */
  public static Architecture of(VaeSettings settings, Shape input) {
    Architecture made =
        new Architecture(input, settings.filters(), settings.units(), settings.latents());
    if (settings.latents() > input.size()) {
      throw refusal(
          "latents",
          "at most the %d elements of a row".formatted(input.size()),
          settings.latents());
    }
    if (!settings.filters().isEmpty() && !made.takesImages()) {
      throw refusal(
          "filters",
          "empty for rows of shape %s, which are no images".formatted(input),
          settings.filters());
    }
    made.checkMemory();
    return made;
  }

  private static InvalidSettingException refusal(String setting, String rule, Object value) {
    return new InvalidSettingException("VaeSettings", setting, rule, value);
  }

  /** Returns whether rows are images, with or without an axis of channels. */
  boolean takesImages() {
    return input.rank() == 2 || input.rank() == 3;
  }

  /** Returns the channels of the images. */
  int channels() {
    return input.rank() == 3 ? input.extent(2) : 1;
  }

  /** Returns height, width and channels before each convolution, and behind the last. */
  List<Shape> maps() {
    List<Shape> maps = new ArrayList<>();
    Shape map = Shape.of(input.extent(0), input.extent(1), channels());
    maps.add(map);
    for (int channels : filters) {
      map = Shape.of((map.extent(0) + 1) / 2, (map.extent(1) + 1) / 2, channels);
      maps.add(map);
    }
    return maps;
  }

  private void checkMemory() {
    double weights = 0;
    double largest = 0;
    double in = filters.isEmpty() ? input.size() : maps().get(filters.size()).size();
    for (int out : units) {
      weights += 2 * in * out;
      largest = Math.max(largest, in * out);
      in = out;
    }
    double limit = Runtime.getRuntime().maxMemory();
    double bytes = Float.BYTES * COPIES * (weights + 3 * in * latents);
    if (!(bytes < limit && Math.max(largest, in * latents) < Integer.MAX_VALUE)) {
      throw refusal(
          "units",
          "few enough for the %.1f GiB of memory of this JVM".formatted(limit / (1L << 30)),
          units);
    }
  }
}

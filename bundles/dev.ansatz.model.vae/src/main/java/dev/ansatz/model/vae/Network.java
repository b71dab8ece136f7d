package dev.ansatz.model.vae;

import java.util.List;

/** The sizes of the encoder, whose mirror image the decoder is. */
public enum Network {
  /** As {@link VaeSettings#filters} and {@link VaeSettings#units} say. */
  CUSTOM(List.of(), List.of()),
  /** Two dense layers: 709,588 parameters on 28 × 28 images with two latents. */
  DENSE(List.of(), List.of(400, 100)),
  /** Two convolutions: 20,549 parameters on 28 × 28 images with two latents. */
  CONV(List.of(16, 32), List.of()),
  /** The same with a dense layer behind them: 413,573 parameters likewise. */
  CONV_DENSE(List.of(16, 32), List.of(128));

  private final List<Integer> filters;
  private final List<Integer> units;

  Network(List<Integer> filters, List<Integer> units) {
    this.filters = filters;
    this.units = units;
  }

  /** Returns the channels of the convolutions. */
  public List<Integer> filters() {
    return filters;
  }

  /** Returns the units of the dense layers behind them. */
  public List<Integer> units() {
    return units;
  }
}

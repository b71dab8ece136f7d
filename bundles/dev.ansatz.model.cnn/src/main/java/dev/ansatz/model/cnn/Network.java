package dev.ansatz.model.cnn;

import java.util.List;

/** Networks that are known by name; each ends with a dense layer of one logit for each class. */
public enum Network {
  /** The layers that the settings list. */
  CUSTOM(List.of()),
  /** One dense layer: 101,770 parameters on 28 × 28 images of ten classes. */
  MLP_128(List.of("dense 128 relu")),
  /** Two dense layers: 419,226 parameters likewise. */
  MLP_400_256(List.of("dense 400 relu", "dense 256 relu")),
  /** Two convolutions with pooling, and dropout: 34,826 parameters likewise. */
  CONVNET(
      List.of(
          "conv 32 3x3 relu",
          "max-pool 2",
          "conv 64 3x3 relu",
          "max-pool 2",
          "flatten",
          "dropout 0.5"));

  private final List<String> layers;

  Network(List<String> layers) {
    this.layers = layers;
  }

  /** Returns the layers before the last, as settings write them. */
  public List<String> layers() {
    return layers;
  }
}

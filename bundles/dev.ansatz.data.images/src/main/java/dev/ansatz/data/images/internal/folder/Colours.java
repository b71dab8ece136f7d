package dev.ansatz.data.images.internal.folder;

/** What becomes of the colours of images. */
public enum Colours {
  /** Grey where every pixel of every image is; else red, green and blue. */
  AUTO,
  /** Brightness alone. */
  GREY,
  /** Red, green and blue. */
  RGB
}

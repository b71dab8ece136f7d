package dev.ansatz.api.tensor;

/** The element type of a {@link Tensor}. */
public enum DType {
  /** IEEE 754 double precision. */
  F64(8),
  /** IEEE 754 single precision. */
  F32(4),
  /** Two's complement, 32 bits: class labels and indices. */
  I32(4),
  /** Unsigned bytes, 0 to 255: pixels. */
  U8(1);

  private final int bytes;

  DType(int bytes) {
    this.bytes = bytes;
  }

  /** Returns the size of one element in bytes. */
  public int bytes() {
    return bytes;
  }
}

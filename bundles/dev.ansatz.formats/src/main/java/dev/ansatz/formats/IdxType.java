package dev.ansatz.formats;

import dev.ansatz.api.tensor.DType;
import java.util.Arrays;
import java.util.Optional;

/** The element types of IDX files. */
enum IdxType {
  U8(0x08, 1),
  I8(0x09, 1),
  I16(0x0B, 2),
  I32(0x0C, 4),
  F32(0x0D, 4),
  F64(0x0E, 8);

  private final byte code;
  private final int bytes;

  IdxType(int code, int bytes) {
    this.code = (byte) code;
    this.bytes = bytes;
  }

  static IdxType of(DType dtype) {
    return valueOf(dtype.name());
  }

  static Optional<IdxType> of(byte code) {
    return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
  }

  byte code() {
    return code;
  }

  /** Returns the size of one element. */
  int bytes() {
    return bytes;
  }
}

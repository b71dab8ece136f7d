package dev.ansatz.formats;

import dev.ansatz.api.tensor.DType;
import java.util.Arrays;
import java.util.Optional;

/** The element types that files have and tensors can hold without loss. */
enum ElementType {
  BOOL("b1", "BOOL", 1),
  U8("u1", "U8", 1),
  I8("i1", "I8", 1),
  I16("i2", "I16", 2),
  U16("u2", "U16", 2),
  I32("i4", "I32", 4),
  U32("u4", "U32", 4),
  I64("i8", "I64", 8),
  U64("u8", "U64", 8),
  F32("f4", "F32", 4),
  F64("f8", "F64", 8);

  private final String npy;
  private final String safetensors;
  private final int bytes;

  ElementType(String npy, String safetensors, int bytes) {
    this.npy = npy;
    this.safetensors = safetensors;
    this.bytes = bytes;
  }

  static ElementType of(DType dtype) {
    return switch (dtype) {
      case F64 -> F64;
      case F32 -> F32;
      case I32 -> I32;
      case U8 -> U8;
    };
  }

  /** Finds a type by NumPy's letter and width: {@code f8}. */
  static Optional<ElementType> ofNpy(String code) {
    return Arrays.stream(values()).filter(t -> t.npy.equals(code)).findFirst();
  }

  /** Finds a type by safetensors' name: {@code F64}. */
  static Optional<ElementType> ofSafetensors(String code) {
    return Arrays.stream(values()).filter(t -> t.safetensors.equals(code)).findFirst();
  }

  String npy() {
    return npy;
  }

  String safetensors() {
    return safetensors;
  }

  /** Returns the size of one element in a file. */
  int bytes() {
    return bytes;
  }
}

package dev.ansatz.autodiff;

import dev.ansatz.api.tensor.Shape;
import java.util.List;

/**
 * One instruction of a compiled program, as a person wants to see it.
 *
 * @param what what it does
 * @param fused the element-wise operations that were fused into it, in order; empty for others
 * @param reads the arrays that it reads
 * @param writes the arrays that it writes
 * @param region the number of the region that it is part of; -1 where it is in none
 */
public record Outline(
    String what, List<String> fused, List<Array> reads, List<Array> writes, int region) {

  /**
   * An array and where it lies.
   *
   * @param name the name of the value
   * @param shape its shape
   * @param buffer the number of the buffer that it lies in
   * @param offset where it begins in there
   */
  public record Array(String name, Shape shape, int buffer, int offset) {}

  /** Returns whether a result lies where an argument did. */
  public boolean isInPlace(Array result) {
    return reads.stream()
        .anyMatch(read -> read.buffer() == result.buffer() && read.offset() == result.offset());
  }
}

package dev.ansatz.compute.openblas.internal;

import org.bytedeco.javacpp.DoublePointer;

/**
 * A matrix of double precision in native memory that grows and is kept, its rows one behind the
 * other.
 */
final class F64Native implements AutoCloseable {

  private DoublePointer memory = new DoublePointer();
  private DoublePointer[] views = {};

  /**
   * Makes room; what was held may be lost.
   *
   * @param elements how many to hold
   * @param parts how many threads will work on it side by side
   */
  void reserve(long elements, int parts) {
    if (memory.capacity() >= elements && views.length >= parts) {
      return;
    }
    memory.close();
    memory = new DoublePointer(elements + elements / 4);
    views = new DoublePointer[parts];
    for (int part = 0; part < parts; part++) {
      views[part] = new DoublePointer(memory);
    }
  }

  /** Returns the pointer that belongs to a part of the work, set to an element. */
  DoublePointer at(int part, long element) {
    return views[part].position(element);
  }

  /** Copies rows in, from row {@code first} to before row {@code end}. */
  void read(int part, int first, int end, int columns, double[] from, int offset, int stride) {
    if (stride == columns) {
      int count = (end - first) * columns;
      at(part, (long) first * columns).put(from, offset + first * stride, count);
      return;
    }
    for (int i = first; i < end; i++) {
      at(part, (long) i * columns).put(from, offset + i * stride, columns);
    }
  }

  /** Copies rows out, from row {@code first} to before row {@code end}. */
  void write(int part, int first, int end, int columns, double[] to, int offset, int stride) {
    if (stride == columns) {
      int count = (end - first) * columns;
      at(part, (long) first * columns).get(to, offset + first * stride, count);
      return;
    }
    for (int i = first; i < end; i++) {
      at(part, (long) i * columns).get(to, offset + i * stride, columns);
    }
  }

  @Override
  public void close() {
    memory.close();
  }
}

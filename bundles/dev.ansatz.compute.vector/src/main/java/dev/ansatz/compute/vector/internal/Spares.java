package dev.ansatz.compute.vector.internal;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * Keeps used objects for the next call, whichever thread it comes from, so that a warm kernel
 * allocates nothing. Unlike a thread's locals they hold no class of this bundle once it has gone.
 */
final class Spares<T> {

  private static final int CAPACITY = 16;

  private final AtomicReferenceArray<T> slots = new AtomicReferenceArray<>(CAPACITY);
  private final Supplier<T> maker;

  Spares(Supplier<T> maker) {
    this.maker = maker;
  }

  T take() {
    for (int i = 0; i < CAPACITY; i++) {
      if (slots.get(i) != null) {
        T spare = slots.getAndSet(i, null);
        if (spare != null) {
          return spare;
        }
      }
    }
    return maker.get();
  }

  void giveBack(T object) {
    for (int i = 0; i < CAPACITY; i++) {
      if (slots.get(i) == null && slots.compareAndSet(i, null, object)) {
        return;
      }
    }
  }
}

package dev.ansatz.compute;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * Keeps used objects for the next call, whichever thread it comes from, so that a warm kernel
 * allocates nothing. Unlike a thread's locals they do not keep a bundle's classes alive.
 */
public final class Spares<T> {

  private static final int CAPACITY = 16;

  private final AtomicReferenceArray<T> slots = new AtomicReferenceArray<>(CAPACITY);
  private final Supplier<T> maker;

  /**
   * Starts without spares.
   *
   * @param maker makes an object where there is none to spare
   */
  public Spares(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Takes a spare object, or a new one. */
  public T take() {
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

  /** Keeps an object for a later taker, or drops it where there are enough. */
  public void giveBack(T object) {
    for (int i = 0; i < CAPACITY; i++) {
      if (slots.get(i) == null && slots.compareAndSet(i, null, object)) {
        return;
      }
    }
  }
}

package dev.ansatz.workbench.internal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** A value that tells of its changes. For the event thread alone. */
public final class Observable<T> {
  private final List<Consumer<T>> listeners = new ArrayList<>();
  private T value;

  /** Makes an observable with its first value. */
  public Observable(T value) {
    this.value = value;
  }

  /** Returns the value. */
  public T get() {
    return value;
  }

  /** Changes the value; the listeners hear of it unless it is equal. */
  public void set(T next) {
    if (!Objects.equals(value, next)) {
      value = next;
      List.copyOf(listeners).forEach(listener -> listener.accept(next));
    }
  }

  /** Calls a listener at each change. The result takes it away again. */
  public Subscription listen(Consumer<T> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }
}

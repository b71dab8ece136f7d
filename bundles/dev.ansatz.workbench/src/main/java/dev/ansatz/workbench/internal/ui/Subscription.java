package dev.ansatz.workbench.internal.ui;

/** A listener's registration. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
  @Override
  void close();
}

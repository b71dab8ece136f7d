package dev.ansatz.runtime.plugins.internal.sample;

/** A component that cannot be made. */
public final class FailingComponent implements Runnable {
  public FailingComponent() {
    throw new IllegalStateException("no luck");
  }

  @Override
  public void run() {}
}

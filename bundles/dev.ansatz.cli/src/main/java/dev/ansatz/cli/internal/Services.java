package dev.ansatz.cli.internal;

/** Where commands get the services of the core from, at the moment they need them. */
public interface Services {

  /**
   * Returns a service; waits a while where it is not there yet.
   *
   * @throws IllegalStateException where it does not come
   */
  <T> T get(Class<T> type);
}

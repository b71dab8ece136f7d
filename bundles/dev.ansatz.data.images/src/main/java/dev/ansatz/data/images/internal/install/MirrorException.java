package dev.ansatz.data.images.internal.install;

/** A mirror does not have what it should. The message says what it did. */
final class MirrorException extends Exception {
  private static final long serialVersionUID = 1;

  MirrorException(String message) {
    super(message);
  }
}

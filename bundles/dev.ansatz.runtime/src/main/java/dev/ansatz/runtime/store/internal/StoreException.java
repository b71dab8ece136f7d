package dev.ansatz.runtime.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file of a run cannot be written. One sentence for the user. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoreException(Path dir, String name, IOException cause) {
    this("%s cannot be written in %s: %s".formatted(name, dir, reason(cause)), cause);
  }

  StoreException(String message, IOException cause) {
    super(message, cause);
  }

  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    } else if (failure instanceof NoSuchFileException) {
      return "the folder is gone";
    } else if (failure instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return String.valueOf(failure.getMessage());
  }
}

package dev.ansatz.cli.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Puts failures of the file system into words: the JDK's name only the path. */
public final class IoSentences {
  private IoSentences() {}

  /** Returns one sentence. */
  public static String of(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return failure.getMessage() + " does not exist";
    } else if (failure instanceof AccessDeniedException) {
      return failure.getMessage() + " must be readable and writable; permission is denied";
    } else if (failure instanceof FileAlreadyExistsException) {
      return failure.getMessage() + " is in the way: a file of this name exists";
    } else if (failure instanceof NotDirectoryException) {
      return failure.getMessage() + " must be a folder; it is a file";
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }
}

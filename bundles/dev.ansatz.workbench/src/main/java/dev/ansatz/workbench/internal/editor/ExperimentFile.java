package dev.ansatz.workbench.internal.editor;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/**
 * What a file holds.
 *
 * @param text the text, with line feeds alone
 * @param hasReturns whether the file's lines end with a return and a line feed
 */
record ExperimentFile(String text, boolean hasReturns) {
  private static final String RETURN = "\r\n";

  /** Returns the name of an experiment: the file's without its extension. */
  static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
  }

  /**
   * Reads a file.
   *
   * @throws IOException with a sentence for the user
   */
  static ExperimentFile read(Path file) throws IOException {
    try {
      String text = Files.readString(file);
      return new ExperimentFile(text.replace(RETURN, "\n"), text.contains(RETURN));
    } catch (NoSuchFileException e) {
      throw new IOException("There is no file %s any more.".formatted(file), e);
    } catch (CharacterCodingException e) {
      throw new IOException("The file %s must be UTF-8 text.".formatted(file), e);
    } catch (IOException e) {
      throw new IOException("The file %s must be readable: %s.".formatted(file, why(e)), e);
    }
  }

  /**
   * Writes a file: to another name first, so that there is always a whole one; permissions stay,
   * and a link stays a link.
   *
   * @throws IOException with a sentence for the user
   */
  void write(Path file) throws IOException {
    Path temporary = null;
    try {
      Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Files.createDirectories(real.getParent());
      temporary = Files.createTempFile(real.getParent(), "." + real.getFileName(), ".part");
      Files.writeString(temporary, hasReturns ? text.replace("\n", RETURN) : text);
      keepPermissions(real, temporary);
      move(temporary, real);
    } catch (IOException e) {
      throw new IOException(
          "%s cannot be written: %s. Save it under another name, or mend the folder."
              .formatted(file, why(e)),
          e);
    } finally {
      if (temporary != null) {
        Files.deleteIfExists(temporary);
      }
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.getFileStore(to).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(to, permissions(from));
    }
  }

  private static Set<PosixFilePermission> permissions(Path file) throws IOException {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        ? Files.getPosixFilePermissions(file)
        : Set.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.OTHERS_READ);
  }

  private static void move(Path from, Path to) throws IOException {
    if (Files.exists(to) && !Files.isWritable(to)) {
      throw new IOException("it is write-protected");
    }
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String why(IOException e) {
    if (e instanceof java.nio.file.AccessDeniedException) {
      return "you have no right to";
    }
    String reason = e instanceof java.nio.file.FileSystemException f ? f.getReason() : null;
    return Optional.ofNullable(reason)
        .or(() -> Optional.ofNullable(e.getMessage()))
        .orElse(e.getClass().getSimpleName());
  }
}

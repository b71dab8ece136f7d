package dev.ansatz.data.files.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.settings.InvalidSettingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Finds an input file and tells which one it was. */
final class InputFile {
  private static final int CHUNK = 1 << 16;

  private InputFile() {}

  static Path find(DatasetRequest<?> request, String path) {
    if (path.isBlank()) {
      throw new InvalidSettingException(
          request.settings().getClass().getSimpleName(), "path", "the path of a file", "none");
    }
    return request.files().find(path);
  }

  /** Returns the SHA-256 of a file in lower-case hexadecimal digits. */
  static String sha256(Path file, StopToken stop) {
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        stop.check();
        digest.update(chunk, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new DataException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

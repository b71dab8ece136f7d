package dev.ansatz.workbench.internal.view.model;

import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.formats.Npy;
import dev.ansatz.workbench.internal.ui.Numbers;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes arrays to files of the user's. */
final class ArrayFile {
  private ArrayFile() {}

  /**
   * Writes an array: as CSV where the file's name ends so, a line for each row of its last axis;
   * else as NPY.
   */
  static Path write(Tensor tensor, Path file) throws IOException {
    if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        writeLines(tensor, out);
      }
    } else {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        Npy.write(tensor, out);
      }
    }
    return file;
  }

  private static void writeLines(Tensor tensor, Writer out) throws IOException {
    int columns = tensor.shape().rank() == 0 ? 1 : Math.max(1, tensor.shape().extent(-1));
    for (int i = 0; i < tensor.size(); i++) {
      out.write(Numbers.exact(tensor.get(i)));
      out.write((i + 1) % columns == 0 ? '\n' : ',');
    }
  }
}

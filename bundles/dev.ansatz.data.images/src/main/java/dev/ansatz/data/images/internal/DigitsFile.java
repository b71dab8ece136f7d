package dev.ansatz.data.images.internal;

import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What is in the file of the UCI digits.
 *
 * @param digits [1797 × 8 × 8] and [1797]
 * @param sha256 of the uncompressed file
 */
record DigitsFile(LabelledImages digits, String sha256) {

  /** The largest value of a pixel. */
  static final int LARGEST_VALUE = 16;

  private static final String NAME = "digits.csv.gz";
  private static final int SIDE = 8;
  private static final int PIXELS = SIDE * SIDE;

  static DigitsFile read() {
    try (InputStream file = DigitsFile.class.getResourceAsStream(NAME);
        InputStream content = new GZIPInputStream(file)) {
      byte[] bytes = content.readAllBytes();
      Sha256 hash = new Sha256();
      hash.write(bytes);
      return new DigitsFile(
          parse(new String(bytes, StandardCharsets.US_ASCII).lines().toList()), hash.hex());
    } catch (IOException e) {
      throw new UncheckedIOException("the digits of this bundle cannot be read", e);
    }
  }

  private static LabelledImages parse(List<String> lines) {
    byte[] pixels = new byte[PIXELS * lines.size()];
    int[] labels = new int[lines.size()];
    for (int row = 0; row < labels.length; row++) {
      String[] cells = lines.get(row).split(",");
      for (int pixel = 0; pixel < PIXELS; pixel++) {
        pixels[PIXELS * row + pixel] = Byte.parseByte(cells[pixel]);
      }
      labels[row] = Integer.parseInt(cells[PIXELS]);
    }
    return new LabelledImages(
        U8Tensor.of(pixels, labels.length, SIDE, SIDE), I32Tensor.of(labels, labels.length));
  }
}

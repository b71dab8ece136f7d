package dev.ansatz.formats;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.Tensor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Named arrays and a few words about them: the contents of a safetensors file.
 *
 * <p>The file: the header's length in 8 bytes, little-endian; the header, a JSON object that gives
 * each array's element type, shape and place; the arrays, little-endian and row-major, without
 * gaps. What is written is sorted (arrays by falling element size, then by name), so that equal
 * contents give equal bytes and every array is aligned.
 *
 * <p>Read are the types of {@link Npy}, with the same tensor types; F16, BF16 and F8 are refused.
 *
 * <p><i>Source</i>: Hugging Face, "Safetensors", section "Format".
 *
 * @param tensors the arrays by name
 * @param metadata words by key
 */
public record Safetensors(Map<String, Tensor> tensors, Map<String, String> metadata) {
  static final String METADATA = "__metadata__";

  /**
   * Makes contents; the maps are copied, the arrays are not.
   *
   * @throws IllegalArgumentException where an array has the name {@code __metadata__}
   */
  public Safetensors {
    if (tensors.containsKey(METADATA)) {
      throw new IllegalArgumentException("no array of a safetensors file can be named " + METADATA);
    }
    tensors = Collections.unmodifiableMap(new TreeMap<>(tensors));
    metadata = Collections.unmodifiableMap(new TreeMap<>(metadata));
  }

  /** Makes contents without words. */
  public static Safetensors of(Map<String, Tensor> tensors) {
    return new Safetensors(tensors, Map.of());
  }

  /**
   * Reads a file. May block.
   *
   * @throws DataException where the file is missing, unreadable, truncated or malformed: the header
   *     is no such JSON, names something twice, or places arrays so that they overlap, leave gaps,
   *     do not fit their shapes or do not end with the file
   */
  public static Safetensors read(Path path) {
    return FileBytes.read(path, StopToken.never(), Safetensors::read);
  }

  /**
   * Writes a file's contents.
   *
   * @param out is not closed
   * @throws IOException where the stream refuses
   */
  public void write(OutputStream out) throws IOException {
    Map<String, Tensor> ordered = SafetensorsHeader.ordered(tensors);
    out.write(SafetensorsHeader.encode(ordered, metadata));
    ElementWriter writer = new ElementWriter(out, ByteOrder.LITTLE_ENDIAN);
    for (Tensor tensor : ordered.values()) {
      writer.write(tensor);
    }
  }

  private static Safetensors read(FileBytes bytes) throws IOException {
    SafetensorsHeader header = SafetensorsHeader.decode(bytes);
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    for (SafetensorsHeader.Entry entry : header.entries()) {
      tensors.put(
          entry.name(),
          new ElementReader(bytes, entry.type(), entry.shape(), Traversal.rowMajor()).read());
    }
    return new Safetensors(tensors, header.metadata());
  }
}

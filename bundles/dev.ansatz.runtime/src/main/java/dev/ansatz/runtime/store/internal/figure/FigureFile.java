package dev.ansatz.runtime.store.internal.figure;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.formats.Safetensors;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.json.JsonException;
import dev.ansatz.runtime.store.internal.Content;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A figure as a safetensors file: its arrays under the names of their places ({@code
 * panels.0.series.1.x}), and everything else as JSON in the word {@code figure}. Arrays that the
 * figure shares are there once. The same figure gives the same bytes.
 */
public final class FigureFile {
  /** What larger figures take is not worth it: their pictures alone are kept. */
  public static final long MOST_BYTES = 16L << 20;

  private static final String WORD = "figure";

  private FigureFile() {}

  /** Returns the name of a figure's file below the run's folder, with slashes. */
  public static String name(String id) {
    return "figures/" + id + ".safetensors";
  }

  /** Returns what to write; nothing where the figure's arrays are larger than a file may be. */
  public static Optional<Content> content(Figure figure) {
    TreeWriter writer = new TreeWriter();
    Object tree = writer.tree(figure);
    Map<String, Tensor> arrays = writer.arrays();
    long bytes = arrays.values().stream().mapToLong(FigureFile::bytes).sum();
    return bytes > MOST_BYTES
        ? Optional.empty()
        : Optional.of(out -> new Safetensors(arrays, Map.of(WORD, Json.line(tree))).write(out));
  }

  private static long bytes(Tensor tensor) {
    return (long) tensor.size() * tensor.dtype().bytes();
  }

  /**
   * Reads a file.
   *
   * @throws DataException where it is not what is written here
   */
  public static Figure read(Path file) {
    Safetensors contents = Safetensors.read(file);
    try {
      Object tree = Json.read(contents.metadata().getOrDefault(WORD, "null"));
      return (Figure) new TreeReader(contents.tensors()).value(Figure.class, tree);
    } catch (JsonException | IllegalArgumentException | ClassCastException e) {
      throw new DataException(
          "%s must hold a figure as runs write it; it does not: %s".formatted(file, e.getMessage()),
          e);
    }
  }
}

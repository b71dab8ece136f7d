package dev.ansatz.formats;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.Tensor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The IDX file format for one array, in which MNIST is published.
 *
 * <p>A file begins with two zero bytes, a byte for the element type, a byte for the number of axes,
 * and the extents as big-endian integers of 32 bits; the elements follow, big-endian and row-major.
 * It may be compressed with gzip, whatever its name.
 *
 * <table>
 * <caption>Element types</caption>
 * <tr><th>code</th><th>file</th><th>tensor</th></tr>
 * <tr><td>0x08</td><td>unsigned bytes</td><td>U8</td></tr>
 * <tr><td>0x09, 0x0B, 0x0C</td><td>signed integers of 8, 16 and 32 bits</td><td>I32</td></tr>
 * <tr><td>0x0D</td><td>single precision</td><td>F32</td></tr>
 * <tr><td>0x0E</td><td>double precision</td><td>F64</td></tr>
 * </table>
 *
 * <p>Files that are shorter or longer than their header says are refused.
 *
 * <p><i>Source</i>: Y. LeCun, C. Cortes, C. Burges, "The MNIST database of handwritten digits",
 * section "File formats".
 */
public final class Idx {
  private Idx() {}

  /**
   * Reads a file. May block.
   *
   * @return the array in row-major order
   * @throws DataException where the file is missing, unreadable or malformed
   */
  public static Tensor read(Path path) {
    return read(path, StopToken.never());
  }

  /**
   * Reads a file. May block.
   *
   * @param stop asked about every 64 KiB
   * @return the array in row-major order
   * @throws DataException where the file is missing, unreadable or malformed
   * @throws dev.ansatz.api.progress.StoppedException where it was stopped
   */
  public static Tensor read(Path path, StopToken stop) {
    if (Files.isDirectory(path)) {
      throw new DataException("%s must be a file; it is a folder".formatted(path));
    }
    try (ContentStream content = ContentStream.open(path, stop)) {
      IdxHeader header = IdxHeader.decode(content);
      byte[] data = content.take(header.size());
      if (data.length < header.size()) {
        throw content.bad(
            "is truncated: it must hold %d bytes of data for shape %s; it holds %d"
                .formatted(header.size(), header.shape(), data.length));
      } else if (content.read() >= 0) {
        throw content.bad(
            "must end after the %d bytes of data for shape %s; it goes on"
                .formatted(header.size(), header.shape()));
      }
      return header.tensor(ByteBuffer.wrap(data));
    } catch (IOException e) {
      throw FileBytes.unreadable(path, e);
    }
  }

  /**
   * Writes an array, without compression. The same array gives the same bytes.
   *
   * @param tensor with at least one axis and at most 255
   * @param out is not closed
   * @throws IOException where the stream refuses
   */
  public static void write(Tensor tensor, OutputStream out) throws IOException {
    out.write(IdxHeader.of(tensor).encode());
    new ElementWriter(out, ByteOrder.BIG_ENDIAN).write(tensor);
  }
}

package dev.ansatz.formats;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.Tensor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * NumPy's file format for one array.
 *
 * <p>Read: versions 1, 2 and 3, C and Fortran order, little and big endian. The element type
 * decides the tensor's, so that nothing is lost:
 *
 * <table>
 * <caption>Element types</caption>
 * <tr><th>file</th><th>tensor</th></tr>
 * <tr><td>float64</td><td>F64</td></tr>
 * <tr><td>float32</td><td>F32</td></tr>
 * <tr><td>int32, int16, int8, uint16</td><td>I32</td></tr>
 * <tr><td>uint8, bool (0 or 1)</td><td>U8</td></tr>
 * <tr><td>uint32, int64, uint64 up to 2^53</td><td>F64</td></tr>
 * </table>
 *
 * <p>Other types (half precision, complex numbers, text, objects, records) are refused, and so are
 * files that are shorter or longer than their header says.
 *
 * <p><i>Source</i>: NumPy, "A simple file format for NumPy arrays" (NEP 1) and the documentation of
 * {@code numpy.lib.format}.
 */
public final class Npy {
  private Npy() {}

  /**
   * Reads a file. May block.
   *
   * @return the array in row-major order
   * @throws DataException where the file is missing, unreadable, malformed or of another type
   */
  public static Tensor read(Path path) {
    return read(path, StopToken.never());
  }

  /**
   * Reads a file. May block.
   *
   * @param stop asked at every 64 KiB
   * @return the array in row-major order
   * @throws DataException where the file is missing, unreadable, malformed or of another type
   * @throws dev.ansatz.api.progress.StoppedException where it was stopped
   */
  public static Tensor read(Path path, StopToken stop) {
    return FileBytes.read(path, stop, Npy::read);
  }

  /**
   * Writes an array as version 1.0, C order, little-endian. The same array gives the same bytes.
   *
   * @param out is not closed
   * @throws IOException where the stream refuses
   */
  public static void write(Tensor tensor, OutputStream out) throws IOException {
    out.write(NpyHeader.encode(tensor));
    new ElementWriter(out, ByteOrder.LITTLE_ENDIAN).write(tensor);
  }

  private static Tensor read(FileBytes bytes) throws IOException {
    NpyHeader header = NpyHeader.decode(bytes);
    long expected = (long) header.shape().size() * header.type().bytes();
    if (bytes.remaining() != expected) {
      throw bytes.bad(
          "must hold %d bytes of data for shape %s; it holds %d"
              .formatted(expected, header.shape(), bytes.remaining()));
    }
    bytes.order(header.byteOrder());
    Traversal traversal =
        header.fortranOrder() ? Traversal.columnMajor(header.shape()) : Traversal.rowMajor();
    return new ElementReader(bytes, header.type(), header.shape(), traversal).read();
  }
}

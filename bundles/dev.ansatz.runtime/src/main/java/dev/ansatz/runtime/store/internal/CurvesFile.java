package dev.ansatz.runtime.store.internal;

import dev.ansatz.runtime.store.StoredMetric;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes {@code curves.bin}: the numbers of {@code metrics.csv} again, so that the curves of one
 * metric are read without reading all others. It may be removed at any time, and is not believed
 * where {@code metrics.csv} has another size than it says.
 *
 * <p>Big-endian; a text is its length in bytes, in 16 bits, and modified UTF-8, as {@link
 * java.io.DataOutput#writeUTF} does it.
 *
 * <pre>
 * head       8 bytes "ANSATZCV"; int32 format, 1; int64 size of metrics.csv;
 *            int32 number of series; int32 length of the directory
 * directory  for each series: text split, name, unit; int32 number n of points;
 *            float64 last, least, largest value (the latter two of the finite ones);
 *            int64 place of its data in the file; int32 length of its steps
 * data       for each series: n steps, each the difference from the one before (the first from 0)
 *            in 7 bits a byte, the least first, the upper bit set but in the last; n float64 values
 * </pre>
 */
public final class CurvesFile {
  /** The file's name in the run's folder. */
  public static final String NAME = "curves.bin";

  static final long MAGIC = 0x414E5341545A4356L;
  static final int FORMAT = 1;
  static final int HEAD_BYTES = 28;

  private CurvesFile() {}

  /**
   * Writes the file.
   *
   * @param csvBytes the size of {@code metrics.csv}
   */
  public static void write(List<Series> all, long csvBytes, OutputStream out) throws IOException {
    List<byte[]> steps = new ArrayList<>();
    all.forEach(series -> steps.add(differences(series.steps())));
    byte[] directory = directory(all, steps, 0);
    DataOutputStream data = new DataOutputStream(out);
    data.writeLong(MAGIC);
    data.writeInt(FORMAT);
    data.writeLong(csvBytes);
    data.writeInt(all.size());
    data.writeInt(directory.length);
    data.write(directory(all, steps, HEAD_BYTES + (long) directory.length));
    for (int i = 0; i < all.size(); i++) {
      data.write(steps.get(i));
      data.write(bytes(all.get(i).values()));
    }
    data.flush();
  }

  private static byte[] directory(List<Series> all, List<byte[]> steps, long begin)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    long place = begin;
    for (int i = 0; i < all.size(); i++) {
      int length = steps.get(i).length;
      entry(all.get(i).summary(), place, length, out);
      place += length + 8L * all.get(i).values().length;
    }
    return bytes.toByteArray();
  }

  private static void entry(StoredMetric metric, long place, int length, DataOutputStream out)
      throws IOException {
    out.writeUTF(metric.split());
    out.writeUTF(metric.name());
    out.writeUTF(metric.unit());
    out.writeInt(metric.points());
    out.writeDouble(metric.last());
    out.writeDouble(metric.least());
    out.writeDouble(metric.most());
    out.writeLong(place);
    out.writeInt(length);
  }

  private static byte[] differences(long[] steps) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(steps.length);
    long before = 0;
    for (long step : steps) {
      long rest = step - before;
      before = step;
      while ((rest & ~0x7FL) != 0) {
        bytes.write((int) (rest & 0x7F | 0x80));
        rest >>>= 7;
      }
      bytes.write((int) rest);
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(double[] values) {
    ByteBuffer buffer = ByteBuffer.allocate(8 * values.length);
    buffer.asDoubleBuffer().put(values);
    return buffer.array();
  }
}

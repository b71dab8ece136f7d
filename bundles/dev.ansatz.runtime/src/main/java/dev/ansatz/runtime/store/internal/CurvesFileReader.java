package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.runtime.store.StoredMetric;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code curves.bin}; see {@link CurvesFile} for its form. */
final class CurvesFileReader implements Closeable {
  private static final int MOST_DIRECTORY_BYTES = 1 << 24;

  private final FileChannel file;
  private final List<Entry> entries;

  /** One line of the directory. */
  private record Entry(StoredMetric metric, long place, int stepBytes) {}

  private CurvesFileReader(FileChannel file, List<Entry> entries) {
    this.file = file;
    this.entries = entries;
  }

  /**
   * Opens the file of a run.
   *
   * @return none where there is none that fits its {@code metrics.csv}
   * @throws IOException where it cannot be read or is broken
   */
  static Optional<CurvesFileReader> open(Path dir) throws IOException {
    Path path = dir.resolve(CurvesFile.NAME);
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    FileChannel file = FileChannel.open(path);
    try {
      Optional<List<Entry>> entries = directory(file, Files.size(dir.resolve(MetricsCsv.NAME)));
      if (entries.isPresent()) {
        return Optional.of(new CurvesFileReader(file, entries.get()));
      }
    } catch (IOException e) {
      file.close();
      throw e;
    }
    file.close();
    return Optional.empty();
  }

  private static Optional<List<Entry>> directory(FileChannel file, long csvBytes)
      throws IOException {
    ByteBuffer head = read(file, 0, CurvesFile.HEAD_BYTES);
    boolean known = head.getLong() == CurvesFile.MAGIC && head.getInt() == CurvesFile.FORMAT;
    if (!known || head.getLong() != csvBytes) {
      return Optional.empty();
    }
    int count = head.getInt();
    int length = head.getInt();
    if (count < 0 || length < 0 || length > MOST_DIRECTORY_BYTES) {
      return Optional.empty();
    }
    byte[] bytes = read(file, CurvesFile.HEAD_BYTES, length).array();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(entry(in));
    }
    return Optional.of(entries);
  }

  private static Entry entry(DataInputStream in) throws IOException {
    StoredMetric metric =
        new StoredMetric(
            in.readUTF(),
            in.readUTF(),
            in.readUTF(),
            Better.NEITHER,
            in.readInt(),
            in.readDouble(),
            in.readDouble(),
            in.readDouble());
    return new Entry(metric, in.readLong(), in.readInt());
  }

  /** Returns what the directory says of each metric; which way is better it does not know. */
  List<StoredMetric> metrics() {
    return entries.stream().map(Entry::metric).toList();
  }

  /** Reads one metric. */
  Optional<Series> series(String key) throws IOException {
    for (Entry entry : entries) {
      if (entry.metric().key().equals(key)) {
        return Optional.of(series(entry));
      }
    }
    return Optional.empty();
  }

  private Series series(Entry entry) throws IOException {
    int points = entry.metric().points();
    ByteBuffer data = read(file, entry.place(), length(entry));
    long[] steps = new long[points];
    long step = 0;
    for (int i = 0; i < points; i++) {
      step += difference(data);
      steps[i] = step;
    }
    double[] values = new double[points];
    data.position(entry.stepBytes());
    data.asDoubleBuffer().get(values);
    StoredMetric metric = entry.metric();
    return new Series(metric.split(), metric.name(), metric.unit(), steps, values);
  }

  private int length(Entry entry) throws IOException {
    long length = entry.stepBytes() + 8L * entry.metric().points();
    boolean fits = entry.stepBytes() >= entry.metric().points() && entry.metric().points() > 0;
    if (!fits || entry.place() < 0 || length > file.size() - entry.place()) {
      throw new EOFException();
    }
    return Math.toIntExact(length);
  }

  private static long difference(ByteBuffer data) {
    long difference = 0;
    int shift = 0;
    byte next;
    do {
      next = data.get();
      difference |= (next & 0x7FL) << shift;
      shift += 7;
    } while (next < 0);
    return difference;
  }

  private static ByteBuffer read(FileChannel file, long place, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (file.read(buffer, place + buffer.position()) < 0) {
        throw new EOFException();
      }
    }
    return buffer.flip();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

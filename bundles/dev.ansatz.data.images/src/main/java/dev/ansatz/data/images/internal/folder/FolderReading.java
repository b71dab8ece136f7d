package dev.ansatz.data.images.internal.folder;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.data.images.internal.Sha256;
import dev.ansatz.data.images.internal.folder.ImageFile.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One reading of all images of a folder. */
final class FolderReading {
  private static final int MOST_PIXELS = 1 << 24;

  private final DatasetRequest<?> request;
  private final List<Pixels> images = new ArrayList<>();
  private final Sha256 listing = new Sha256();
  private Path first;
  private Size size;

  FolderReading(DatasetRequest<?> request) {
    this.request = request;
  }

  /** Reads the images of all classes, one behind the other. */
  void read(List<ClassFolder> classes) {
    long total = classes.stream().mapToLong(c -> c.files().size()).sum();
    for (ClassFolder each : classes) {
      for (Path file : each.files()) {
        request.stop().check();
        request.progress().report("reading images", images.size(), total);
        read(file, each.name() + "/" + file.getFileName(), total);
      }
    }
  }

  private void read(Path file, String name, long total) {
    byte[] contents = contents(file);
    images.add(new ImageFile(file, contents).decode(actual -> check(file, actual, total)));
    Sha256 hash = new Sha256();
    hash.write(contents);
    listing.write((hash.hex() + "  " + name + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] contents(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new DataException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  private void check(Path file, Size actual, long total) {
    if (size == null) {
      first = file;
      size = actual;
    }
    if (!actual.equals(size)) {
      throw new DataException(
          "%s must be %s pixels, rows first, as %s is; it is %s"
              .formatted(file, size, first, actual));
    }
    long pixels = (long) actual.height() * actual.width();
    if (pixels > MOST_PIXELS || pixels * Pixels.CHANNELS * total > Integer.MAX_VALUE) {
      throw new DataException(
          "%s must be small enough for %d images to have %d values together; it is %s pixels"
              .formatted(file, total, Integer.MAX_VALUE, actual));
    }
  }

  /** Returns what was read: an image an entry, in order. */
  List<Pixels> images() {
    return images;
  }

  /** Returns how high and wide each is. */
  Size size() {
    return size;
  }

  /** Returns the SHA-256 of what {@code sha256sum CLASS/FILE...} prints. */
  String sha256() {
    return listing.hex();
  }
}

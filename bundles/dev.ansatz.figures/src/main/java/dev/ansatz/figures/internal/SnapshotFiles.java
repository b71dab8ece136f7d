package dev.ansatz.figures.internal;

import dev.ansatz.figures.FigurePainter;
import dev.ansatz.figures.FigureSnapshot;
import dev.ansatz.figures.FigureSnapshot.Format;
import java.awt.geom.Dimension2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** Writes snapshots into files: each to a temporary file first, so that none is ever half there. */
public final class SnapshotFiles {
  private static final double SCALE = 2;

  private SnapshotFiles() {}

  /** Returns the picture of a snapshot. */
  public static BufferedImage image(FigureSnapshot snapshot, double scale) {
    return PngWriter.image(painter(snapshot), size(snapshot), scale);
  }

  /**
   * Writes a snapshot.
   *
   * @throws IOException where the file cannot be written, in a sentence that names it
   */
  public static void write(FigureSnapshot snapshot, Path file, Format format) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException(
          "The figure needs a folder that is there; there is none at %s: make it, or choose another."
              .formatted(folder));
    } else if (Files.isDirectory(target)) {
      throw new IOException(
          "The figure needs a file to be written to; %s is a folder: choose a name in it."
              .formatted(target));
    }
    try {
      replace(snapshot, target, format);
    } catch (IOException e) {
      throw new IOException(
          "The figure could not be written to %s: %s.".formatted(target, reason(e)), e);
    }
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.AccessDeniedException
        ? "this folder or file may not be written, choose another"
        : e.getMessage();
  }

  private static void replace(FigureSnapshot snapshot, Path target, Format format)
      throws IOException {
    Path part =
        target.resolveSibling(
            ".%s.%d-%d.part"
                .formatted(
                    target.getFileName(),
                    ProcessHandle.current().pid(),
                    Thread.currentThread().getId()));
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        write(snapshot, format, out);
      }
      move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void write(FigureSnapshot snapshot, Format format, OutputStream out)
      throws IOException {
    switch (format) {
      case PNG -> PngWriter.write(painter(snapshot), size(snapshot), SCALE, out);
      case SVG ->
          SvgWriter.write(
              painter(snapshot), size(snapshot), id(snapshot), snapshot.figure().title(), out);
      case CSV -> FigureCsv.write(snapshot.figure(), out);
    }
  }

  private static FigurePainter painter(FigureSnapshot snapshot) {
    return new FigurePainter(snapshot.figure(), snapshot.theme(), snapshot.state());
  }

  private static String id(FigureSnapshot snapshot) {
    return snapshot.figure().id() + "-" + snapshot.theme().name().toLowerCase(Locale.ROOT);
  }

  private static Dimension2D size(FigureSnapshot snapshot) {
    return new Size(snapshot.width(), snapshot.height());
  }
}

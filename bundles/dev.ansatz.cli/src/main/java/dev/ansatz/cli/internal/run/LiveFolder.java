package dev.ansatz.cli.internal.run;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.FigureRenderer;
import dev.ansatz.api.figure.RenderRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The pictures of a model that learns, as files in the run's folder, and a page that shows them
 * anew every second. They are gone when the run has ended: the folder is then as if nobody had
 * looked, and the page leads to the report.
 */
final class LiveFolder implements AutoCloseable {
  /** The name of the page. */
  static final String PAGE = "live.html";

  private static final double PIXELS_PER_POINT = 1.5;

  private final Path page;
  private final Path pictures;
  private final FigureRenderer renderer;
  private final Set<String> ids = new LinkedHashSet<>();
  private boolean closed;

  /**
   * Makes the folder's keeper; the folder itself need not be there yet.
   *
   * @param run the run's folder
   */
  LiveFolder(Path run, FigureRenderer renderer) {
    this.page = run.resolve(PAGE);
    this.pictures = run.resolve("live");
    this.renderer = renderer;
  }

  /** Writes a picture over the last one of the same id. */
  synchronized void show(Figure figure) throws IOException {
    if (closed) {
      return;
    }
    Files.createDirectories(pictures);
    RenderRequest usual = RenderRequest.of(figure, RenderRequest.Format.PNG);
    RenderRequest small =
        new RenderRequest(
            figure,
            usual.format(),
            usual.theme(),
            usual.panelWidth(),
            usual.panelHeight(),
            PIXELS_PER_POINT);
    write(pictures.resolve(figure.id() + ".png"), out -> renderer.render(small, out));
    if (ids.add(figure.id())) {
      byte[] html = LivePage.of(ids).getBytes(StandardCharsets.UTF_8);
      write(page, out -> out.write(html));
    }
  }

  @FunctionalInterface
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Nobody who looks at the file sees half of it. */
  private static void write(Path file, Content content) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (OutputStream out = Files.newOutputStream(fresh)) {
      content.writeTo(out);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes everything. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    Files.deleteIfExists(page);
    for (String id : ids) {
      Files.deleteIfExists(pictures.resolve(id + ".png"));
    }
    Files.deleteIfExists(pictures);
  }
}

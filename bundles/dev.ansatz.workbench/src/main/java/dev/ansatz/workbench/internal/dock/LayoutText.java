package dev.ansatz.workbench.internal.dock;

import io.github.andrewauclair.moderndocking.api.LayoutPersistenceAPI;
import io.github.andrewauclair.moderndocking.layouts.ApplicationLayout;
import io.github.andrewauclair.moderndocking.layouts.WindowLayout;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Layouts as text, to be kept. */
public final class LayoutText {
  private final LayoutPersistenceAPI persistence;

  LayoutText(LayoutPersistenceAPI persistence) {
    this.persistence = persistence;
  }

  /** Writes a layout. */
  public String write(WindowLayout layout) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      persistence.saveLayoutToOutputStream(out, new ApplicationLayout(layout));
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a layout cannot be written: " + e.getMessage(), e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Reads a layout; none where the text is not one. */
  public Optional<WindowLayout> read(String text) {
    try {
      ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
      return Optional.ofNullable(persistence.loadApplicationLayoutFromInputStream(in))
          .map(ApplicationLayout::getMainFrameLayout);
    } catch (XMLStreamException | RuntimeException e) {
      return Optional.empty(); // it is made anew
    }
  }
}

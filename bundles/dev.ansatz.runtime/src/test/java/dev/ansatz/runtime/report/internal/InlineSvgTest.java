package dev.ansatz.runtime.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class InlineSvgTest {

  @Test
  void namesAndReferencesGetThePrefix() {
    assertEquals(
        """
        <svg width="48" height="36.5" viewBox="0 0 48 36.5"><g id="a-clip"/>\
        <use xlink:href="#a-clip" clip-path="url(#a-clip)"/></svg>""",
        InlineSvg.of(
            """
            <?xml version="1.0"?>
            <!DOCTYPE svg>
            <svg width="48" height="36.5"><g id="clip"/>\
            <use xlink:href="#clip" clip-path="url(#clip)"/></svg>""",
            "a"));
  }

  @Test
  void aViewBoxIsKept() {
    String svg = "<svg viewBox=\"0 0 1 1\" width=\"48\" height=\"36\"></svg>";
    assertEquals(svg, InlineSvg.of(svg, "a"));
  }

  @Test
  void whatIsNoDrawingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> InlineSvg.of("nothing", "a"));
  }
}

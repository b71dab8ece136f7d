package dev.ansatz.cli.internal.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalProbeTest {
  @Test
  void aDumbTerminalIsTreatedAsAPipe() {
    assertEquals(Terminal.NONE, new TerminalProbe(Map.of("TERM", "dumb")).look());
    assertEquals(Terminal.NONE, new TerminalProbe(Map.of()).look());
  }
}

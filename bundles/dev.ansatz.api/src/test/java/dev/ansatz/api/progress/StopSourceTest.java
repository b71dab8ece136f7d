package dev.ansatz.api.progress;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StopSourceTest {

  @Test
  void stopsWhatFollowsItAndNotWhatItFollows() {
    StopSource whole = new StopSource();
    StopSource part = new StopSource(whole);
    StopSource other = new StopSource(whole);
    part.stop();
    assertTrue(part.isStopped());
    assertFalse(whole.isStopped());
    assertDoesNotThrow(other::check);
    whole.stop();
    assertThrows(StoppedException.class, other::check);
  }
}

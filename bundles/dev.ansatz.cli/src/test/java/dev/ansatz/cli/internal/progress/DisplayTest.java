package dev.ansatz.cli.internal.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.Step.Reading;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DisplayTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private long now;

  private void pass(long millis) {
    now += TimeUnit.MILLISECONDS.toNanos(millis);
  }

  private String written() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Step step(double fraction) {
    return Step.running("training", fraction, new Reading("loss", 1 - fraction, ""));
  }

  @Test
  void aLogHasALineForEveryTenthButNotMoreThanOneASecond() {
    ProgressListener listener = new ProgressListener(() -> now, new PlainDisplay(err, () -> now));
    for (int i = 0; i <= 40; i++) {
      listener.stepped(i, step(i / 40.0));
      pass(100);
    }
    assertEquals(
        """
        training, 0 %, train.loss 1.000
        training, 25 %, 0:03 left, train.loss 0.7500
        training, 50 %, 0:02 left, train.loss 0.5000
        training, 75 %, 0:01 left, train.loss 0.2500
        training, 100 %, train.loss 0
        """,
        written());
  }

  @Test
  void aLogHasALineAtLeastEveryFiveSeconds() {
    ProgressListener listener = new ProgressListener(() -> now, new PlainDisplay(err, () -> now));
    for (int i = 0; i < 12; i++) {
      listener.progress("integrating", 0, 0);
      pass(1000);
    }
    assertEquals("integrating\nintegrating, 0:05\nintegrating, 0:10\n", written());
  }

  @Test
  void aLogOfALongPhaseHasEverFewerLines() {
    ProgressListener listener = new ProgressListener(() -> now, new PlainDisplay(err, () -> now));
    for (int i = 0; i < 3600; i++) {
      listener.progress("integrating", 0, 0);
      pass(1000);
    }
    long lines = written().lines().count();
    assertTrue(lines > 40 && lines < 60, lines + " lines");
  }

  @Test
  void aTerminalIsNotDrawnForEveryReportAndLeftClean() {
    Terminal terminal = new Terminal(true, 20, false);
    ProgressListener listener =
        new ProgressListener(() -> now, new DrawnDisplay(err, terminal, () -> now));
    for (int i = 0; i < 10; i++) {
      listener.stepped(i, Step.running("fit", i / 10.0));
      pass(30);
    }
    listener.close();
    assertEquals(4, written().split("\r", -1).length - 2, written());
    assertEquals("\r\u001b[K", written().substring(written().lastIndexOf('\r')));
  }

  @Test
  void messagesStandOnLinesOfTheirOwn() {
    Terminal terminal = new Terminal(true, 20, false);
    DrawnDisplay display = new DrawnDisplay(err, terminal, () -> now);
    ProgressListener listener = new ProgressListener(() -> now, display);
    listener.progress("fit", 0, 0);
    listener.warned("careful");
    assertEquals("\r\u001b[K       fit\r\u001b[Kwarning: careful\n", written());
  }

  @Test
  void quietMeansNoProgressButWarnings() {
    ProgressListener listener = new ProgressListener(() -> now, new QuietDisplay(err));
    listener.stepped(1, step(0.5));
    listener.warned("careful");
    assertEquals("warning: careful\n", written());
  }
}

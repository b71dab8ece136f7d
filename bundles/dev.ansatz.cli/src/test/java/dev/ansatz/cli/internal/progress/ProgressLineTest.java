package dev.ansatz.cli.internal.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.learn.Step.Reading;
import dev.ansatz.runtime.progress.Position;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressLineTest {
  private static final Position TRAINING =
      new Position(
          "training", 0.4, 8, OptionalLong.of(12), List.of(new Reading("loss", 0.01234, "nats")));
  private static final Position UNKNOWN =
      new Position("solving", Double.NaN, 75, OptionalLong.empty(), List.of());

  private static String drawn(Position position, int width) {
    return ProgressLine.drawn(position, new Terminal(true, width, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100 | [##########--------------]  40 %  training  0:12 left  train.loss 0.01234 nats",
        "78 | [#####-------]  40 %  training  0:12 left  train.loss 0.01234 nats",
        "60 | [##########--------------]  40 %  training  0:12 left",
        "44 | [#####-------]  40 %  training  0:12 left",
        "33 | [#####-------]  40 %  training",
      })
  void givesUpDetailsOneByOne(int width, String line) {
    assertEquals(line, drawn(TRAINING, width));
  }

  @Test
  void givesUpTheBarLast() {
    assertEquals(" 40 %  training", drawn(TRAINING, 20));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 21, 25, 33, 47, 80, 200})
  void isAlwaysNarrowerThanTheTerminal(int width) {
    Position wordy =
        new Position("driving a reservoir of many units", 1, 0, OptionalLong.empty(), List.of());
    for (Position position : List.of(TRAINING, UNKNOWN, wordy)) {
      assertTrue(drawn(position, width).length() < width, drawn(position, width));
    }
  }

  @Test
  void showsTheTimeGoneWhereTheEndIsUnknown() {
    assertEquals("[------------------------]        solving  1:15", drawn(UNKNOWN, 80));
    assertEquals("solving, 1:15", ProgressLine.plain(UNKNOWN));
  }

  @Test
  void showsHours() {
    Position long_ = new Position("training", 0.5, 3723, OptionalLong.of(3723), List.of());
    assertEquals("training, 50 %, 1:02:03 left", ProgressLine.plain(long_));
  }

  @Test
  void coloursOnlyTheBar() {
    assertEquals(
        "[\u001b[32m##########\u001b[39m--------------]  40 %  training  0:12 left  train.loss 0.01234"
            + " nats",
        ProgressLine.drawn(TRAINING, new Terminal(true, 100, true)));
  }

  @Test
  void writesALineForALog() {
    assertEquals(
        "training, 40 %, 0:12 left, train.loss 0.01234 nats", ProgressLine.plain(TRAINING));
  }
}

package dev.ansatz.data.sequences.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.data.sequences.internal.AccelerometerSettings.Regimes;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SequencesTest {

  private static Dataset adding(AddingSettings settings, long seed) {
    return new AddingProvider().load(request(settings, seed));
  }

  private static <P extends Record> DatasetRequest<P> request(P settings, long seed) {
    return new DatasetRequest<>(
        settings, RandomKey.of(seed), null, Progress.NONE, StopToken.never());
  }

  private static AddingSettings small(OptionalInt shortest) {
    return new AddingSettings(20, shortest, new PartSizes(2000, 0, 100));
  }

  @Test
  void targetsAreTheSumsOfTheTwoMarkedNumbers() {
    Dataset data = adding(small(OptionalInt.empty()), 1);
    Tensor x = data.tensor(Split.TRAIN, Fields.INPUTS);
    Tensor y = data.tensor(Split.TRAIN, Fields.TARGETS);
    double square = 0;
    for (int row = 0; row < 2000; row++) {
      double sum = 0;
      int early = 0;
      int late = 0;
      for (int t = 0; t < 20; t++) {
        double number = x.get((row * 20 + t) * 2);
        double marker = x.get((row * 20 + t) * 2 + 1);
        assertTrue(number >= 0 && number < 1);
        sum += marker * number;
        early += t < 10 && marker == 1 ? 1 : 0;
        late += t >= 10 && marker == 1 ? 1 : 0;
      }
      assertEquals(1, early);
      assertEquals(1, late);
      assertEquals(sum, y.get(row), 1e-6);
      square += (sum - 1) * (sum - 1);
    }
    assertEquals(1.0 / 6, square / 2000, 0.01);
  }

  @Test
  void sequencesOfDifferentLengthsEndInNaN() {
    Dataset data = adding(small(OptionalInt.of(5)), 1);
    Tensor x = data.tensor(Split.TRAIN, Fields.INPUTS);
    Set<Integer> lengths = new TreeSet<>();
    for (int row = 0; row < 2000; row++) {
      int length = 20;
      while (Double.isNaN(x.get((row * 20 + length - 1) * 2))) {
        length--;
      }
      lengths.add(length);
    }
    assertEquals(16, lengths.size());
    assertTrue(lengths.containsAll(Set.of(5, 20)));
  }

  @Test
  void theShortestIsNotLongerThanTheLongest() {
    assertThrows(InvalidSettingException.class, () -> small(OptionalInt.of(21)));
  }

  @Test
  void theSameSeedGivesTheSameHashAndAnotherAnother() {
    AddingSettings settings = small(OptionalInt.empty());
    assertEquals(adding(settings, 1).provenance(), adding(settings, 1).provenance());
    assertNotEquals(adding(settings, 1).provenance(), adding(settings, 2).provenance());
  }

  private static Dataset accelerometer(Regimes regimes) {
    AccelerometerSettings usual = AccelerometerSettings.defaults();
    return new AccelerometerProvider()
        .load(
            request(
                new AccelerometerSettings(
                    usual.length(), usual.rate(), 0.1, regimes, new PartSizes(300, 0, 10)),
                1));
  }

  @Test
  void windowsHaveOneRegimeAndMovingSwingsMost() {
    Dataset data = accelerometer(Regimes.ONE_PER_WINDOW);
    assertEquals(Set.of(Task.CLASSIFICATION), data.tasks());
    Tensor x = data.tensor(Split.TRAIN, Fields.INPUTS);
    int[] labels = ((I32Tensor) data.tensor(Split.TRAIN, Fields.LABELS)).array();
    double[] swing = new double[3];
    int[] count = new int[3];
    for (int row = 0; row < 300; row++) {
      swing[labels[row]] += variance(x, row);
      count[labels[row]]++;
    }
    assertTrue(Arrays.stream(count).allMatch(c -> c > 60), Arrays.toString(count));
    assertEquals(0.01, swing[0] / count[0], 0.002);
    assertTrue(swing[1] / count[1] > 2 * swing[2] / count[2]);
    assertTrue(swing[2] / count[2] > 5 * swing[0] / count[0]);
  }

  private static double variance(Tensor x, int row) {
    double sum = 0;
    double square = 0;
    for (int t = 0; t < 64; t++) {
      double up = x.get((row * 64 + t) * 3 + 2);
      sum += up;
      square += up * up;
    }
    return square / 64 - sum / 64 * (sum / 64);
  }

  @Test
  void changingRegimesFollowEachOtherInOrder() {
    Dataset data = accelerometer(Regimes.CHANGING);
    assertEquals(Set.of(Task.SEQUENCE_LABELLING), data.tasks());
    int[] labels = ((I32Tensor) data.tensor(Split.TRAIN, Fields.STEP_LABELS)).array();
    int changes = 0;
    for (int i = 1; i < labels.length; i++) {
      if (i % 64 != 0 && labels[i] != labels[i - 1]) {
        assertEquals((labels[i - 1] + 1) % 3, labels[i]);
        changes++;
      }
    }
    assertTrue(changes > 150, "changes: " + changes);
  }
}

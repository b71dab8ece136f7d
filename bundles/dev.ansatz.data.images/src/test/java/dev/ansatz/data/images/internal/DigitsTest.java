package dev.ansatz.data.images.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigitsTest {

  private static Dataset load(double train, double validation) {
    DigitsSettings settings = new DigitsSettings(new SeriesSplit(train, validation));
    return Requests.load(new DigitsProvider(), settings);
  }

  @Test
  void holdsTheWholeFile() {
    Dataset dataset = load(1, 0);
    U8Tensor images = (U8Tensor) dataset.tensor(Split.TRAIN, Fields.INPUTS);
    assertEquals("1797 × 8 × 8", images.shape().toString());
    assertArrayEquals(
        new byte[] {0, 0, 5, 13, 9, 1, 0, 0}, Arrays.copyOf(images.array(), 8), "the first row");
    int[] values = IntStream.range(0, images.size()).map(i -> images.array()[i]).toArray();
    assertEquals(0, Arrays.stream(values).min().getAsInt());
    assertEquals(16, Arrays.stream(values).max().getAsInt());
    assertEquals(561_718, Arrays.stream(values).sum());
    assertEquals(
        "6ebb3d2fee246a4e99363262ddf8a00a3c41bee6014c373ed9d9216ba7f651b8",
        dataset.provenance().sha256());
    assertFalse(dataset.has(Split.TEST));
  }

  @Test
  void everyDigitIsThereAsOftenAsPublished() {
    Tensor labels = load(1, 0).tensor(Split.TRAIN, Fields.LABELS);
    int[] counts = new int[10];
    Arrays.stream(labels.toDoubles()).forEach(label -> counts[(int) label]++);
    assertArrayEquals(new int[] {178, 182, 177, 183, 181, 182, 181, 179, 174, 180}, counts);
  }

  @Test
  void describesItself() {
    Dataset dataset = Requests.load(new DigitsProvider(), DigitsSettings.defaults());
    assertEquals(Set.of(Task.DENSITY, Task.CLASSIFICATION), dataset.tasks());
    assertEquals(Map.of(Facts.LARGEST_VALUE, 16.0), dataset.facts());
    assertEquals(ImageDataset.DIGITS, dataset.field(Fields.LABELS).get().categories());
    assertEquals(3, dataset.field(Fields.INPUTS).get().axes().size());
    assertEquals(1438, dataset.tensor(Split.TRAIN, Fields.LABELS).rowCount());
    assertEquals(359, dataset.tensor(Split.TEST, Fields.INPUTS).rowCount());
  }

  @Test
  void partsFollowEachOther() {
    Dataset whole = load(1, 0);
    Dataset parts = load(0.5, 0.25);
    Tensor images = whole.tensor(Split.TRAIN, Fields.INPUTS);
    Tensor labels = whole.tensor(Split.TRAIN, Fields.LABELS);
    assertEquals(images.rows(0, 899), parts.tensor(Split.TRAIN, Fields.INPUTS));
    assertEquals(images.rows(899, 1348), parts.tensor(Split.VALIDATION, Fields.INPUTS));
    assertEquals(labels.rows(899, 1348), parts.tensor(Split.VALIDATION, Fields.LABELS));
    assertEquals(labels.rows(1348, 1797), parts.tensor(Split.TEST, Fields.LABELS));
    assertTrue(parts.has(Split.TEST));
  }
}

package dev.ansatz.data.images.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads MNIST from the data folder. */
class MnistFilesTest {
  private Path folder;

  @BeforeEach
  void find() {
    String name = System.getProperty("ansatz.data", System.getenv("ANSATZ_DATA"));
    assumeTrue(name != null, "the data folder is named by neither ansatz.data nor ANSATZ_DATA");
    folder = Path.of(name);
    assumeTrue(Files.isDirectory(folder.resolve("mnist")), "the data folder has no mnist");
  }

  @Test
  void readsAllOfIt() {
    Dataset dataset = Requests.load(new MnistProvider(), MnistSettings.defaults(), folder);
    U8Tensor images = (U8Tensor) dataset.tensor(Split.TRAIN, Fields.INPUTS);
    assertEquals("60000 × 28 × 28", images.shape().toString());
    long sum = 0;
    for (byte pixel : images.array()) {
      sum += Byte.toUnsignedInt(pixel);
    }
    assertEquals(0.1307, sum / 255.0 / images.size(), 5e-5);
    Tensor labels = dataset.tensor(Split.TEST, Fields.LABELS);
    assertEquals(7, labels.get(0));
    assertEquals(980, Arrays.stream(labels.toDoubles()).filter(label -> label == 0).count());
    assertEquals(Map.of(Facts.LARGEST_VALUE, 255.0), dataset.facts());
    assertFalse(dataset.has(Split.VALIDATION));
    assertEquals(
        "b2d8f5bf39174ee5ffeefa97e42d673c35432b411bb5d1f74fbbeddae7f1690a",
        dataset.provenance().sha256());
  }

  @Test
  void takesWhatIsAskedFor() {
    MnistSettings settings = new MnistSettings(5000, OptionalInt.of(100), OptionalInt.of(20));
    Dataset dataset = Requests.load(new MnistProvider(), settings, folder);
    assertEquals(100, dataset.tensor(Split.TRAIN, Fields.INPUTS).rowCount());
    assertEquals(5000, dataset.tensor(Split.VALIDATION, Fields.LABELS).rowCount());
    assertEquals(20, dataset.tensor(Split.TEST, Fields.INPUTS).rowCount());
  }
}

package dev.ansatz.data.images.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import dev.ansatz.formats.Idx;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MnistPartTest {
  private static final String IMAGES = "tiny-images-idx3-ubyte";
  private static final String LABELS = "tiny-labels-idx1-ubyte";
  private static final MnistPart TINY = new MnistPart("tiny", 3);

  @TempDir Path folder;
  private final U8Tensor images = U8Tensor.zeros(3, 28, 28);

  @BeforeEach
  void fill() {
    for (int i = 0; i < images.size(); i++) {
      images.array()[i] = (byte) (31 * i);
    }
  }

  private Path write(String name, Tensor tensor) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (OutputStream raw = Files.newOutputStream(file);
        OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(raw) : raw) {
      Idx.write(tensor, out);
    }
    return file;
  }

  private static U8Tensor labels(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return U8Tensor.of(bytes, bytes.length);
  }

  private LabelledImages read(Sha256 hash) {
    return TINY.read(Requests.in(folder), StopToken.never(), hash);
  }

  private String refusal() {
    return assertThrows(DataException.class, () -> read(new Sha256())).getMessage();
  }

  @ParameterizedTest
  @CsvSource({"mnist/,.gz", "mnist/,''", "'',.gz", "'',''"})
  void readsFromEveryPlace(String place, String ending) throws IOException {
    write(place + IMAGES + ending, images);
    write(place + LABELS + ending, labels(7, 0, 9));
    LabelledImages read = read(new Sha256());
    assertEquals(images, read.images());
    assertEquals(I32Tensor.of(new int[] {7, 0, 9}, 3), read.labels());
  }

  @Test
  void theHashIsThatOfTheUncompressedFiles() throws IOException {
    Path imageFile = write(IMAGES, images);
    Path labelFile = write(LABELS, labels(7, 0, 9));
    Sha256 expected = new Sha256();
    expected.write(Files.readAllBytes(imageFile));
    expected.write(Files.readAllBytes(labelFile));
    Files.delete(imageFile);
    write(IMAGES + ".gz", images);
    Sha256 hash = new Sha256();
    read(hash);
    assertEquals(expected.hex(), hash.hex());
  }

  @Test
  void aMissingFileIsOneSentenceWithBothWaysToGetIt() throws IOException {
    write(IMAGES, images);
    assertEquals(
        "MNIST's file tiny-labels-idx1-ubyte is missing, with and without .gz: name the folder"
            + " that holds mnist/ by --data DIR or ANSATZ_DATA, or download MNIST by \"ansatz data"
            + " install mnist\"",
        refusal());
  }

  @Test
  void refusesOtherCountsAndTypes() throws IOException {
    write(LABELS, labels(7, 0));
    Path file = write(IMAGES, images);
    assertEquals(
        folder.resolve(LABELS)
            + " must hold U8[3], as MNIST's file of this name does; it holds U8[2]",
        refusal());
    write(IMAGES, U8Tensor.zeros(3, 28, 27));
    assertTrue(refusal().startsWith(file + " must hold U8[3 × 28 × 28]"), refusal());
    write(IMAGES, I32Tensor.of(new int[3 * 28 * 28], 3, 28, 28));
    assertTrue(refusal().endsWith("it holds I32[3 × 28 × 28]"), refusal());
  }

  @Test
  void refusesLabelsThatAreNoDigits() throws IOException {
    write(IMAGES, images);
    Path file = write(LABELS, labels(7, 255, 3));
    assertEquals(
        file + " must hold labels from 0 to 9; got 255 in row 1, counted from 0", refusal());
  }

  @Test
  void refusesTruncatedFiles() throws IOException {
    write(LABELS, labels(7, 0, 9));
    Path file = write(IMAGES + ".gz", images);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertTrue(refusal().startsWith(file + " is truncated"), refusal());
  }

  @Test
  void aValidationPartIsAShareOrANumber() {
    assertEquals(0, MnistSettings.defaults().validationCount());
    assertEquals(6000, settings(0.1).validationCount());
    assertEquals(1, settings(1).validationCount());
    assertEquals(5000, settings(5000).validationCount());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.5, 60_000, Double.NaN, 0.9999999})
  void otherValidationPartsAreRefused(double validation) {
    assertThrows(InvalidSettingException.class, () -> settings(validation));
  }

  private static MnistSettings settings(double validation) {
    return new MnistSettings(validation, OptionalInt.empty(), OptionalInt.empty());
  }
}

package dev.ansatz.data.images.internal.folder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import dev.ansatz.data.images.internal.Requests;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFolderTest {
  private static final SeriesSplit ALL = new SeriesSplit(1, 0);

  @TempDir Path folder;

  private Path write(String name, BufferedImage image) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    assertTrue(ImageIO.write(image, name.endsWith("png") ? "png" : "jpg", file.toFile()));
    return file;
  }

  private static BufferedImage stored(int type, int height, int width, int... values) {
    BufferedImage image = new BufferedImage(width, height, type);
    for (int i = 0; i < values.length; i++) {
      image.getRaster().setSample(i % width, i / width, 0, values[i]);
    }
    return image;
  }

  private static BufferedImage grey(int height, int width, int... values) {
    return stored(BufferedImage.TYPE_BYTE_GRAY, height, width, values);
  }

  private static BufferedImage argb(int type, int height, int width, int... argb) {
    BufferedImage image = new BufferedImage(width, height, type);
    image.setRGB(0, 0, width, height, argb, 0, width);
    return image;
  }

  private Dataset load(Colours colours, SeriesSplit split, long seed) {
    ImageFolderSettings settings = new ImageFolderSettings(folder.toString(), colours, split);
    return Requests.load(new ImageFolderProvider(), settings, folder, seed);
  }

  private U8Tensor load(Colours colours) {
    return (U8Tensor) load(colours, ALL, 1).tensor(Split.TRAIN, Fields.INPUTS);
  }

  private String refusal() {
    return assertThrows(DataException.class, () -> load(Colours.AUTO)).getMessage();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @Test
  void greyValuesAreTakenAsTheyAreStored() throws IOException {
    write("a/1.png", grey(2, 3, 0, 1, 100, 128, 254, 255));
    assertEquals(U8Tensor.of(bytes(0, 1, 100, 128, 254, 255), 1, 2, 3), load(Colours.AUTO));
  }

  @Test
  void deepAndShallowGreyBecomeBytes() throws IOException {
    write("a/1.png", stored(BufferedImage.TYPE_USHORT_GRAY, 1, 2, 0xFFFF, 0x1234));
    write("a/2.png", argb(BufferedImage.TYPE_BYTE_BINARY, 1, 2, 0xFFFFFFFF, 0xFF000000));
    byte[] values = load(Colours.AUTO).array();
    List<String> rows =
        Stream.of(Arrays.copyOf(values, 2), Arrays.copyOfRange(values, 2, 4))
            .map(HexFormat.of()::formatHex)
            .sorted()
            .toList();
    assertEquals(List.of("ff00", "ff12"), rows);
  }

  @Test
  void coloursAreKeptWhereThereAreSome() throws IOException {
    write("a/1.png", argb(BufferedImage.TYPE_INT_RGB, 1, 2, 0x102030, 0xFFFEFD));
    assertEquals(U8Tensor.of(bytes(16, 32, 48, 255, 254, 253), 1, 1, 2, 3), load(Colours.AUTO));
    write("a/1.png", argb(BufferedImage.TYPE_INT_RGB, 1, 2, 0x101010, 0x202020));
    assertEquals(U8Tensor.of(bytes(16, 32), 1, 1, 2), load(Colours.AUTO));
    assertEquals(U8Tensor.of(bytes(16, 16, 16, 32, 32, 32), 1, 1, 2, 3), load(Colours.RGB));
  }

  @Test
  void brightnessIsLuma() throws IOException {
    write("a/1.png", argb(BufferedImage.TYPE_INT_RGB, 1, 4, 0xFF0000, 0x00FF00, 0xFF, 0xFFFFFF));
    assertEquals(U8Tensor.of(bytes(76, 150, 29, 255), 1, 1, 4), load(Colours.GREY));
  }

  @Test
  void readsJpeg() throws IOException {
    int[] values = new int[64];
    Arrays.fill(values, 200);
    write("a/1.jpg", grey(8, 8, values));
    write("b/2.JPEG", grey(8, 8, values));
    U8Tensor images = load(Colours.AUTO);
    assertEquals("2 × 8 × 8", images.shape().toString());
    for (byte value : images.array()) {
      assertEquals(200, value & 0xFF, 1);
    }
  }

  @Test
  void foldersAreClassesInOrderOfTheirNames() throws IOException {
    write("zebra/1.png", grey(1, 1, 3));
    write("ant/2.png", grey(1, 1, 1));
    write("ant/10.png", grey(1, 1, 2));
    write(".hidden/1.png", grey(1, 1, 9));
    Files.writeString(folder.resolve("notes.txt"), "");
    Files.writeString(folder.resolve("ant/notes.txt"), "");
    Dataset dataset = load(Colours.AUTO, ALL, 1);
    assertEquals(List.of("ant", "zebra"), dataset.field(Fields.LABELS).get().categories());
    assertArrayEquals(
        new double[] {0, 0, 1}, dataset.tensor(Split.TRAIN, Fields.LABELS).toDoubles());
    double[] values = dataset.tensor(Split.TRAIN, Fields.INPUTS).toDoubles();
    assertEquals(3, values[2]);
    assertEquals(3, values[0] + values[1]);
    assertEquals(Map.of(Facts.LARGEST_VALUE, 255.0), dataset.facts());
  }

  @Test
  void classesArePartedAlikeAndBySeed() throws IOException {
    for (int i = 0; i < 20; i++) {
      write("a/%02d.png".formatted(i), grey(1, 1, i));
      write("b/%02d.png".formatted(i), grey(1, 1, 100 + i));
    }
    SeriesSplit split = new SeriesSplit(0.5, 0.25);
    Dataset dataset = load(Colours.AUTO, split, 1);
    for (Split part : Split.values()) {
      Tensor images = dataset.tensor(part, Fields.INPUTS);
      Tensor labels = dataset.tensor(part, Fields.LABELS);
      assertEquals(part == Split.TRAIN ? 20 : 10, images.rowCount());
      for (int row = 0; row < images.rowCount(); row++) {
        assertEquals(labels.get(row), images.get(row) < 100 ? 0 : 1);
        assertEquals(row < images.rowCount() / 2 ? 0 : 1, labels.get(row));
      }
    }
    double[] all =
        Arrays.stream(Split.values())
            .flatMapToDouble(part -> Arrays.stream(dataset.tensor(part, Fields.INPUTS).toDoubles()))
            .sorted()
            .toArray();
    assertEquals(40, Arrays.stream(all).distinct().count());
    assertEquals(dataset, load(Colours.AUTO, split, 1));
    assertNotEquals(dataset, load(Colours.AUTO, split, 2));
  }

  @Test
  void theHashIsThatOfTheListingThatSha256sumPrints() throws Exception {
    Path file = write("a/1.png", grey(1, 1, 0));
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    String line = HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file))) + "  a/1.png\n";
    assertEquals(
        HexFormat.of().formatHex(sha256.digest(line.getBytes(StandardCharsets.UTF_8))),
        load(Colours.AUTO, ALL, 1).provenance().sha256());
  }

  @Test
  void anEmptyClassIsRefused() throws IOException {
    write("a/1.png", grey(1, 1, 0));
    Path empty = Files.createDirectories(folder.resolve("b"));
    assertEquals(empty + " must hold at least one PNG or JPEG image; it holds none", refusal());
  }

  @Test
  void aFolderWithoutClassesIsRefused() throws IOException {
    assertEquals(folder + " must have a folder for each class of images; it has none", refusal());
    ImageFolderSettings settings =
        new ImageFolderSettings(
            Files.writeString(folder.resolve("f"), "").toString(), Colours.AUTO, ALL);
    assertTrue(
        assertThrows(
                DataException.class,
                () -> Requests.load(new ImageFolderProvider(), settings, folder))
            .getMessage()
            .endsWith("f must be a folder; it is a file"));
  }

  @Test
  void differentSizesAreRefused() throws IOException {
    Path first = write("a/1.png", grey(2, 3, 0));
    Path second = write("b/1.png", grey(3, 2, 0));
    assertEquals(
        "%s must be 2 × 3 pixels, rows first, as %s is; it is 3 × 2".formatted(second, first),
        refusal());
  }

  @Test
  void transparencyIsRefused() throws IOException {
    Path file = write("a/1.png", argb(BufferedImage.TYPE_INT_ARGB, 1, 2, 0xFF000000, 0x80FFFFFF));
    assertEquals(file + " must have no transparent pixels; it has some", refusal());
    write("a/1.png", argb(BufferedImage.TYPE_INT_ARGB, 1, 2, 0xFF000000, 0xFFFFFFFF));
    assertEquals(U8Tensor.of(bytes(0, 255), 1, 1, 2), load(Colours.AUTO));
  }

  @Test
  void whatIsNoImageIsRefused() throws IOException {
    Path file = write("a/1.png", grey(1, 1, 0));
    Files.writeString(file, "no image");
    assertEquals(file + " must be a PNG or JPEG image; it is none", refusal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/1.png", "a/1.jpg"})
  void everyTruncationIsRefusedOrHarmless(String name) throws IOException {
    Path file = write(name, grey(4, 4, 1, 2, 3, 4, 5, 6, 7, 8));
    byte[] whole = Files.readAllBytes(file);
    int refused = 0;
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      try {
        load(Colours.AUTO);
      } catch (DataException e) {
        assertTrue(e.getMessage().startsWith(file + " must be a "), e.getMessage());
        refused++;
      }
    }
    assertTrue(refused > whole.length / 2, refused + " of " + whole.length);
  }

  @Test
  void anImageLargerThanAnArrayIsRefusedBeforeItIsDecoded() throws IOException {
    Path file = write("a/1.png", grey(1, 1, 0));
    byte[] huge = Files.readAllBytes(file);
    huge[16] = 0x40;
    huge[20] = 0x40;
    Files.write(file, huge);
    assertEquals(
        file
            + " must be small enough for 1 images to have 2147483647 values together; it is"
            + " 1073741825 × 1073741825 pixels",
        refusal());
  }

  @Test
  void asksForAPath() {
    assertThrows(
        InvalidSettingException.class,
        () -> Requests.load(new ImageFolderProvider(), ImageFolderSettings.defaults(), folder));
  }
}

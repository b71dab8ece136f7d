package dev.ansatz.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdxTest {
  private static final U8Tensor PIXELS =
      U8Tensor.of(new byte[] {0, 1, 2, -1, -128, 127, 6, 7}, 2, 2, 2);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("a");
  }

  private static byte[] idx(Tensor tensor) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Idx.write(tensor, out);
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  private Tensor read(byte[] content) throws IOException {
    return Idx.read(Files.write(file, content));
  }

  private Tensor read(String hex) throws IOException {
    return read(HexFormat.of().parseHex(hex.replace(" ", "")));
  }

  private String refusal(byte[] content) {
    String message = assertThrows(DataException.class, () -> read(content)).getMessage();
    assertEquals(file + " ", message.substring(0, file.toString().length() + 1));
    return message.substring(file.toString().length() + 1);
  }

  private String refusal(String hex) {
    return refusal(HexFormat.of().parseHex(hex.replace(" ", "")));
  }

  @Test
  void writesTheBytesThatTheFormatPrescribes() throws IOException {
    assertEquals(
        "00000803" + "00000002" + "00000002" + "00000002" + "000102ff807f0607",
        HexFormat.of().formatHex(idx(PIXELS)));
  }

  @Test
  void readsEveryElementType() throws IOException {
    assertEquals(U8Tensor.of(new byte[] {1, -1}, 2), read("00000801 00000002 01ff"));
    assertEquals(I32Tensor.of(new int[] {1, -1}, 2), read("00000901 00000002 01ff"));
    assertEquals(I32Tensor.of(new int[] {1, -2}, 2), read("00000b01 00000002 0001fffe"));
    assertEquals(I32Tensor.of(new int[] {-2}, 1), read("00000c01 00000001 fffffffe"));
    assertEquals(F32Tensor.of(new float[] {1.5f}, 1), read("00000d01 00000001 3fc00000"));
    assertEquals(
        F64Tensor.of(new double[] {-2.5}, 1, 1),
        read("00000e02 00000001 00000001 c004000000000000"));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    List<Tensor> tensors =
        List.of(
            PIXELS,
            I32Tensor.of(new int[] {Integer.MIN_VALUE, 7}, 1, 2),
            F32Tensor.of(new float[] {Float.NaN, -0f}, 2),
            F64Tensor.of(new double[] {Math.PI, Double.NEGATIVE_INFINITY}, 2),
            U8Tensor.zeros(0, 28, 28));
    for (Tensor tensor : tensors) {
      assertEquals(tensor, read(idx(tensor)));
      assertEquals(tensor, read(gzip(idx(tensor))));
    }
  }

  @Test
  void makesRoomAsBytesCome() throws IOException {
    U8Tensor large = U8Tensor.zeros(3, 30_000_000);
    large.array()[89_999_999] = 5;
    Tensor read = read(gzip(idx(large)));
    assertArrayEquals(large.array(), ((U8Tensor) read).array());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | must be an IDX file; it ends after 0 bytes",
        "000008 | must be an IDX file; it ends after 3 bytes",
        "89504e470d0a | must be an IDX file, which begins with two zero bytes; it begins with"
            + " 0x89 0x50",
        "00000a01 00000001 00 | must be an IDX file of one of the element types 0x08, 0x09, 0x0b,"
            + " 0x0c, 0x0d, 0x0e; its type is 0x0a",
        "00000800 01 | must be an IDX file with at least one axis; it has none",
        "00000802 00000001 0000 | is truncated: it ends within the extents of its 2 axes",
        "00000801 00000003 0102 | is truncated: it must hold 3 bytes of data for shape 3; it holds"
            + " 2",
        "00000801 00000001 0102 | must end after the 1 bytes of data for shape 1; it goes on",
        "00000801 ffffffff 01 | must hold at most 2147483639 bytes; its shape is 4294967295",
        "00000e02 00010000 00002000 01 | must hold at most 2147483639 bytes; its shape is 65536 ×"
            + " 8192",
        "00000801 70000000 01 | is truncated: it must hold 1879048192 bytes of data for shape"
            + " 1879048192; it holds 1"
      })
  void refusesInOneSentence(String hex, String sentence) {
    assertEquals(sentence, refusal(hex));
  }

  @Test
  void refusesDamagedGzip() throws IOException {
    byte[] whole = gzip(idx(PIXELS));
    for (int length = 2; length < whole.length; length++) {
      assertEquals(
          "is truncated: it ends in the midst of its gzip stream",
          refusal(Arrays.copyOf(whole, length)));
    }
    byte[] damaged = whole.clone();
    damaged[damaged.length - 5] ^= 1;
    assertEquals(
        "must be a whole gzip file; it is damaged: Corrupt GZIP trailer", refusal(damaged));
  }

  @Test
  void refusesWhatIsNoFile() {
    assertEquals(
        file + " must be a file that exists; there is none",
        assertThrows(DataException.class, () -> Idx.read(file)).getMessage());
    assertEquals(
        folder + " must be a file; it is a folder",
        assertThrows(DataException.class, () -> Idx.read(folder)).getMessage());
  }

  @Test
  void stops() throws IOException {
    StopSource stop = new StopSource();
    stop.stop();
    Files.write(file, idx(PIXELS));
    assertThrows(StoppedException.class, () -> Idx.read(file, stop));
  }

  @Test
  void aScalarCannotBeWritten() {
    assertThrows(IllegalArgumentException.class, () -> idx(F64Tensor.zeros()));
  }
}

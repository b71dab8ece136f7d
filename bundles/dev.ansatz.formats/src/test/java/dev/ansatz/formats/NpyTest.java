package dev.ansatz.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NpyTest {
  /** What NumPy 2 saves for {@code np.array([[1.5, -2, 3], [4, 5, 6]])}. */
  private static final String BY_NUMPY =
      "934e554d505901007600"
          + HexFormat.of()
              .formatHex("{'descr': '<f8', 'fortran_order': False, 'shape': (2, 3), }".getBytes())
          + "20".repeat(58)
          + "0a"
          + "000000000000f83f00000000000000c0000000000000084000000000000010400000000000001440"
          + "0000000000001840";

  @TempDir Path folder;

  private Tensor read(byte[] file) throws IOException {
    return Npy.read(Files.write(folder.resolve("a.npy"), file));
  }

  private String refusal(byte[] file) {
    return assertThrows(DataException.class, () -> read(file)).getMessage();
  }

  private static byte[] written(Tensor tensor) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Npy.write(tensor, out);
    return out.toByteArray();
  }

  private static ByteBuffer bytes(int count, ByteOrder order) {
    return ByteBuffer.allocate(count).order(order);
  }

  @Test
  void readsAndWritesWhatNumPyDoes() throws IOException {
    F64Tensor tensor = F64Tensor.of(new double[] {1.5, -2, 3, 4, 5, 6}, 2, 3);
    byte[] file = HexFormat.of().parseHex(BY_NUMPY);
    assertEquals(tensor, read(file));
    assertArrayEquals(file, written(tensor));
  }

  static Stream<Tensor> tensors() {
    return Stream.of(
        F64Tensor.of(new double[] {Double.NaN, -0.0, Double.MIN_VALUE, 1e308}, 4),
        F32Tensor.of(new float[] {1.5f, Float.NEGATIVE_INFINITY, 3, 4, 5, 6}, 1, 2, 3),
        I32Tensor.of(new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE}, 2, 1),
        U8Tensor.of(new byte[] {0, 127, -128, -1}, 2, 2),
        F64Tensor.of(new double[] {7}),
        F32Tensor.zeros(0, 3),
        F64Tensor.zeros(100, 123));
  }

  @ParameterizedTest
  @MethodSource("tensors")
  void readsWhatItWrote(Tensor tensor) throws IOException {
    byte[] file = written(tensor);
    assertEquals(tensor, read(file));
    assertEquals(0, (file.length - tensor.size() * tensor.dtype().bytes()) % 64);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void readsAllVersions(int version) throws IOException {
    String header = "{\"shape\": (2L,), 'fortran_order':False , 'descr':'|u1'}   ";
    assertEquals(
        U8Tensor.of(new byte[] {8, 9}, 2), read(NpyFiles.file(version, header, new byte[] {8, 9})));
  }

  @Test
  void readsFortranOrder() throws IOException {
    byte[] data = {0, 6, 2, 8, 4, 10, 1, 7, 3, 9, 5, 11};
    U8Tensor expected = U8Tensor.of(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, 2, 3, 2);
    assertEquals(expected, read(NpyFiles.file("|u1", true, "(2, 3, 2)", data)));
  }

  @Test
  void readsEveryIntegerType() throws IOException {
    ByteBuffer shorts = bytes(4, ByteOrder.BIG_ENDIAN).putShort((short) -2).putShort((short) 3);
    assertEquals(
        I32Tensor.of(new int[] {-2, 3}, 2),
        read(NpyFiles.file(">i2", false, "(2,)", shorts.array())));
    assertEquals(
        I32Tensor.of(new int[] {65534, 3}, 2),
        read(NpyFiles.file(">u2", false, "(2,)", shorts.array())));
    assertEquals(
        I32Tensor.of(new int[] {-1}, 1),
        read(NpyFiles.file("|i1", false, "(1,)", new byte[] {-1})));
    assertEquals(
        U8Tensor.of(new byte[] {0, 1}, 2),
        read(NpyFiles.file("|b1", false, "(2,)", new byte[] {0, 1})));
    ByteBuffer word = bytes(4, ByteOrder.LITTLE_ENDIAN).putInt(-1);
    assertEquals(
        F64Tensor.of(new double[] {4294967295.0}, 1),
        read(NpyFiles.file("<u4", false, "(1,)", word.array())));
  }

  @ParameterizedTest
  @CsvSource({"<i8,LITTLE", ">i8,BIG", "<u8,LITTLE", ">u8,BIG"})
  void reads64BitIntegersThatADoubleHolds(String descr, String order) throws IOException {
    ByteOrder byteOrder = order.equals("BIG") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    byte[] good = bytes(8, byteOrder).putLong(1L << 53).array();
    assertEquals(
        F64Tensor.of(new double[] {0x1p53}, 1), read(NpyFiles.file(descr, false, "(1,)", good)));
    byte[] bad = bytes(8, byteOrder).putLong((1L << 53) + 1).array();
    String refusal = refusal(NpyFiles.file(descr, false, "(1,)", bad));
    assertTrue(refusal.contains("2^53") && refusal.endsWith("9007199254740993"), refusal);
    byte[] negative = bytes(8, byteOrder).putLong(-(1L << 53) - 1).array();
    assertTrue(refusal(NpyFiles.file(descr, false, "(1,)", negative)).contains("2^53"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<f2", "<c16", "|O", "<U5", "<f4x", "|S3", "|f8", "<M8[ns]", "", "'"})
  void refusesOtherElementTypes(String descr) {
    String refusal = refusal(NpyFiles.file(descr, false, "(0,)", new byte[0]));
    assertTrue(refusal.contains("a.npy must h"), refusal);
  }

  @Test
  void namesTheRefusedType() {
    String refusal = refusal(NpyFiles.file("<f2", false, "(1,)", new byte[2]));
    assertTrue(
        refusal.endsWith(
            "must hold bool, integers or floating-point numbers of 32 or 64 bits; its element type"
                + " is '<f2'"),
        refusal);
    String record =
        "{'descr': [('x', '<f8'), ('y', '<f8')], 'fortran_order': False, 'shape': (1,)}";
    refusal = refusal(NpyFiles.file(1, record, new byte[16]));
    assertTrue(refusal.endsWith("[('x', '<f8'), ('y', '<f8')]"), refusal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(-1,)",
        "(2147483648,)",
        "(65536, 65536)",
        "(99999999999999999999,)",
        "2",
        "(1.5,)",
        "(,)"
      })
  void refusesBadShapes(String shape) {
    assertTrue(refusal(NpyFiles.file("|u1", false, shape, new byte[2])).contains("must h"));
  }

  @Test
  void refusesFilesOfAnotherLength() {
    String refusal = refusal(NpyFiles.file("|u1", false, "(2,)", new byte[3]));
    assertTrue(refusal.endsWith("must hold 2 bytes of data for shape 2; it holds 3"), refusal);
    refusal = refusal(NpyFiles.file("<f8", false, "(1000000, 200)", new byte[7]));
    assertTrue(refusal.endsWith("it holds 7"), refusal);
  }

  @Test
  void refusesTruthValuesThatAreNone() {
    assertTrue(refusal(NpyFiles.file("|b1", false, "(1,)", new byte[] {2})).endsWith("got 2"));
  }

  @Test
  void namesMissingFilesAndFolders() {
    Path missing = folder.resolve("missing.npy");
    DataException e = assertThrows(DataException.class, () -> Npy.read(missing));
    assertEquals(missing + " must be a file that exists; there is none", e.getMessage());
    e = assertThrows(DataException.class, () -> Npy.read(folder));
    assertEquals(folder + " must be a file; it is a folder", e.getMessage());
  }

  @Test
  void stops() throws IOException {
    Path file = Files.write(folder.resolve("a.npy"), written(F64Tensor.zeros(10)));
    StopSource stop = new StopSource();
    stop.stop();
    assertThrows(StoppedException.class, () -> Npy.read(file, stop));
  }
}

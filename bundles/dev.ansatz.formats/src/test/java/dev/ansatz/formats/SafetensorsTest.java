package dev.ansatz.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetensorsTest {
  private static final Map<String, Tensor> TENSORS =
      Map.of(
          "weights",
          F64Tensor.of(new double[] {1.5, -2, Double.NaN}, 3, 1),
          "ünits",
          I32Tensor.of(new int[] {7}),
          "input",
          F32Tensor.of(new float[] {1, 2}, 1, 2),
          "mask",
          U8Tensor.of(new byte[] {1, 0, -1}, 3),
          "none",
          F64Tensor.zeros(0, 4));

  @TempDir Path folder;

  private static byte[] written(Safetensors contents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    contents.write(out);
    return out.toByteArray();
  }

  private Safetensors read(byte[] file) throws IOException {
    return Safetensors.read(Files.write(folder.resolve("a.safetensors"), file));
  }

  private Safetensors read(String header, int dataBytes) throws IOException {
    byte[] text = header.getBytes(StandardCharsets.UTF_8);
    return read(
        ByteBuffer.allocate(8 + text.length + dataBytes)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putLong(text.length)
            .put(text)
            .array());
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Safetensors contents = new Safetensors(TENSORS, Map.of("learner", "esn", "note", "\"ä\"\n"));
    assertEquals(contents, read(written(contents)));
    Safetensors empty = Safetensors.of(Map.of());
    assertEquals(empty, read(written(empty)));
  }

  @Test
  void equalContentsGiveEqualBytes() throws IOException {
    Map<String, Tensor> turned = new LinkedHashMap<>();
    TENSORS.keySet().stream().sorted().forEach(name -> turned.put(name, TENSORS.get(name)));
    assertArrayEquals(written(Safetensors.of(TENSORS)), written(Safetensors.of(turned)));
  }

  @Test
  void writesTheDocumentedLayout() throws IOException {
    Map<String, Tensor> tensors =
        Map.of("b", U8Tensor.of(new byte[] {5}, 1), "z", I32Tensor.of(new int[] {1}, 1));
    byte[] file = written(new Safetensors(tensors, Map.of("k", "v")));
    String header =
        "{\"__metadata__\":{\"k\":\"v\"},"
            + "\"z\":{\"dtype\":\"I32\",\"shape\":[1],\"data_offsets\":[0,4]},"
            + "\"b\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[4,5]}}";
    int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt();
    assertEquals(header, new String(file, 8, length, StandardCharsets.UTF_8).strip());
    assertEquals(0, length % 8);
    assertArrayEquals(
        new byte[] {1, 0, 0, 0, 5}, java.util.Arrays.copyOfRange(file, 8 + length, file.length));
  }

  @Test
  void readsDataInAnyOrderAndOtherIntegers() throws IOException {
    Safetensors contents =
        read(
            "{\"a\":{\"dtype\":\"I64\",\"shape\":[1],\"data_offsets\":[1,9]},"
                + "\"b\":{\"data_offsets\":[0,1],\"dtype\":\"BOOL\",\"shape\":[]}} ",
            9);
    assertEquals(F64Tensor.zeros(1), contents.tensors().get("a"));
    assertEquals(U8Tensor.zeros(), contents.tensors().get("b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | 0 | JSON object",
        "{\"a\":1} | 0 | 'dtype', 'shape' and 'data_offsets'",
        "{\"a\":{\"dtype\":\"F64\",\"shape\":[1]}} | 8 | 'data_offsets'",
        "{\"a\":{\"dtype\":\"F16\",\"shape\":[1],\"data_offsets\":[0,2]}} | 2 | F16",
        "{\"a\":{\"dtype\":\"U8\",\"shape\":[1.5],\"data_offsets\":[0,2]}} | 2 | integers",
        "{\"a\":{\"dtype\":\"U8\",\"shape\":[-1],\"data_offsets\":[0,2]}} | 2 | 0 or more",
        "{\"a\":{\"dtype\":\"U8\",\"shape\":[65536,65536],\"data_offsets\":[0,2]}} | 2 | at most",
        "{\"a\":{\"dtype\":\"U8\",\"shape\":[4294967297],\"data_offsets\":[0,2]}} | 2 | at most",
        "{\"a\":{\"dtype\":\"U8\",\"shape\":[3],\"data_offsets\":[0,2]}} | 2 | a place of 3 bytes",
        "{\"a\":{\"dtype\":\"U8\",\"shape\":[2],\"data_offsets\":[2,0]}} | 2 | a place of 2 bytes",
        "{\"a\":{\"dtype\":\"U8\",\"shape\":[2],\"data_offsets\":[1,3]}} | 3 | gaps and overlaps",
        "{\"a\":{\"dtype\":\"U8\",\"shape\":[2],\"data_offsets\":[0,2]}} | 3 | it holds 3",
        "{\"a\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]}} x | 0 | JSON",
        "{\"a\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]}}{} | 0 | nothing behind",
        "{\"__metadata__\":{\"a\":1}} | 0 | strings",
        "{\"__metadata__\":[]} | 0 | object of strings",
        "{\"a\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]},"
            + "\"a\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]}} | 0 | Duplicate",
      })
  void refusesMalformedHeaders(String header, int dataBytes, String part) {
    DataException e = assertThrows(DataException.class, () -> read(header, dataBytes));
    assertTrue(e.getMessage().contains(part), e.getMessage());
    assertTrue(e.getMessage().contains("a.safetensors must "), e.getMessage());
  }

  @Test
  void refusesOverlaps() {
    String one = "\"%s\":{\"dtype\":\"U8\",\"shape\":[2],\"data_offsets\":[%d,%d]}";
    String header = "{" + one.formatted("a", 0, 2) + "," + one.formatted("b", 1, 3) + "}";
    DataException e = assertThrows(DataException.class, () -> read(header, 3));
    assertTrue(e.getMessage().endsWith("'b' begins at 1, not at 2"), e.getMessage());
  }

  @Test
  void refusesHeaderLengthsBeyondTheFile() {
    byte[] file = ByteBuffer.allocate(16).putLong(-1).array();
    DataException e = assertThrows(DataException.class, () -> read(file));
    assertTrue(e.getMessage().endsWith("18446744073709551615"), e.getMessage());
  }

  @Test
  void refusesTheReservedName() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Safetensors.of(Map.of("__metadata__", F64Tensor.zeros(1))));
  }
}

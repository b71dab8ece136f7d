package dev.ansatz.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.api.tensor.F64Tensor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
  private static final CsvOptions DETECT = CsvOptions.detect();

  @TempDir Path folder;

  private CsvTable read(String text, CsvOptions options) throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), text);
    return CsvTable.read(file, options, StopToken.never());
  }

  private String refusal(String text, CsvOptions options) {
    return assertThrows(DataException.class, () -> read(text, options)).getMessage();
  }

  private static CsvOptions columns(CsvOptions.Header header, String... columns) {
    return new CsvOptions(Optional.empty(), header, List.of(columns));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|", " ", ", "})
  void detectsDelimiters(String delimiter) throws IOException {
    CsvTable table = read("1D2\n-3.5D+4e2\n".replace("D", delimiter), DETECT);
    assertEquals(F64Tensor.of(new double[] {1, 2, -3.5, 400}, 2, 2), table.values());
    assertEquals(List.of(), table.names());
  }

  @Test
  void detectsTheHeader() throws IOException {
    CsvTable table = read("\uFEFF# a comment\r\n\r\ntime;\"x;y\"\r\n0;1\r\n", DETECT);
    assertEquals(List.of("time", "x;y"), table.names());
    assertEquals(F64Tensor.of(new double[] {0, 1}, 1, 2), table.values());
  }

  @Test
  void readsOneColumnWithoutDelimiter() throws IOException {
    assertArrayEquals(new double[] {1, 2, 3}, read("1\n2\n3", DETECT).values().array());
  }

  @Test
  void takesColumnsByNameAndPosition() throws IOException {
    String text = "date,x,y\n2001-01-01,1,2\n2001-01-02,3,4\n";
    CsvTable table = read(text, columns(CsvOptions.Header.AUTO, "y", "2"));
    assertEquals(List.of("y", "x"), table.names());
    assertEquals(F64Tensor.of(new double[] {2, 1, 4, 3}, 2, 2), table.values());
  }

  @Test
  void headerCanBeSaid() throws IOException {
    CsvTable table = read("1,2\n3,4\n", columns(CsvOptions.Header.PRESENT));
    assertEquals(List.of("1", "2"), table.names());
    assertEquals(1, table.values().rowCount());
    String refusal = refusal("x,y\n3,4\n", columns(CsvOptions.Header.ABSENT));
    assertTrue(refusal.startsWith("line 1, column 1 of"), refusal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "x,y~1,2~3,nan~ / line 3, column 2 of / got \"nan\"",
        "1,2~~3,-inf~ / line 3, column 2 of / got \"-inf\"",
        "1,2~3,~ / line 2, column 2 of / got \"\"",
        "1,2~3,1e999~ / line 2, column 2 of / got \"1e999\"",
        "1,2~3,0x1p3~ / line 2, column 2 of / got \"0x1p3\"",
        "1,2~3,4d~ / line 2, column 2 of / got \"4d\"",
        "1;2~3;1,5~ / line 2, column 2 of / got \"1,5\"",
        "1,2~3~ / line 2 of / it has 1",
        "1,2~3,4,5~ / line 2 of / it has 3",
        "1,x~3,4~ / line 1 of / got [1, x]",
        "# only a comment~ / must have at least one line / it has none",
        "x,y~ / must have at least one line / it has none",
      })
  void namesTheLineAndTheValue(String text, String place, String value) {
    String refusal = refusal(text.replace('~', '\n'), DETECT);
    assertTrue(refusal.contains(place) && refusal.endsWith(value), refusal);
    assertTrue(refusal.contains(folder.resolve("a.csv").toString()), refusal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"z", "0", "4", "-1", "99999999999"})
  void namesUnknownColumns(String column) {
    String refusal = refusal("a,b,c\n1,2,3\n", columns(CsvOptions.Header.AUTO, column));
    assertTrue(refusal.endsWith("by position from 1; it has 3: [a, b, c]"), refusal);
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    byte[] bytes = "x,y\n1,ä\n".getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("latin.csv"), bytes);
    DataException e =
        assertThrows(DataException.class, () -> CsvTable.read(file, DETECT, StopToken.never()));
    assertEquals(file + " must be text in UTF-8; it is not", e.getMessage());
    CsvOptions comma = new CsvOptions(Optional.of(','), CsvOptions.Header.AUTO, List.of());
    e = assertThrows(DataException.class, () -> CsvTable.read(file, comma, StopToken.never()));
    assertEquals(file + " must be text in UTF-8; it is not", e.getMessage());
  }

  @Test
  void refusesUnclosedQuotesAndMissingFiles() {
    assertTrue(refusal("1,\"2\n3,4\n", DETECT).contains("a.csv"));
    Path missing = folder.resolve("missing.csv");
    DataException e =
        assertThrows(DataException.class, () -> CsvTable.read(missing, DETECT, StopToken.never()));
    assertEquals(missing + " must be a file that exists; there is none", e.getMessage());
  }

  @Test
  void stops() {
    StopSource stop = new StopSource();
    stop.stop();
    assertThrows(
        StoppedException.class,
        () -> CsvTable.read(Files.writeString(folder.resolve("b.csv"), "1,2\n"), DETECT, stop));
  }

  @Test
  void readsManyRows() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      text.append(i).append(',').append(i / 7.0).append('\n');
    }
    F64Tensor values = read(text.toString(), DETECT).values();
    assertEquals(5000, values.rowCount());
    assertEquals(4999 / 7.0, values.get(9999));
  }
}

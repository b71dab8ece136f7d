package dev.ansatz.data.tables.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Column;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.RowSplit;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.formats.CsvOptions.Header;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {
  private static final RowSplit ALL = new RowSplit(1, 0, RowSplit.Order.GIVEN);
  private static final String FLOWERS =
      "id,length,count,seen,colour,kind\n"
          + "p1, 1.5,3,2026-01-02,red,rose\n"
          + "p2,NA,4,2026-01-03,blue,tulip\n"
          + "p3,2,-5,1970-01-01,red,rose\n"
          + "p4,.25e1,,1969-12-31,\"blue\",tulip\n";

  @TempDir Path folder;

  private static CsvTableSettings settings(
      String target, TableTask task, Map<String, String> columns) {
    return new CsvTableSettings(
        "t.csv", "", Header.AUTO, target, task, columns, List.of("", "NA"), ALL);
  }

  private Dataset load(String text, CsvTableSettings settings) throws IOException {
    Files.writeString(folder.resolve("t.csv"), text);
    return new CsvTableProvider()
        .load(
            new DatasetRequest<>(
                settings, RandomKey.of(1), folder::resolve, Progress.NONE, StopToken.never()));
  }

  private String refusal(String text, CsvTableSettings settings) {
    return assertThrows(DataException.class, () -> load(text, settings)).getMessage();
  }

  @Test
  void guessesTypesAndKeepsWhatIsMissing() throws IOException {
    Dataset dataset = load(FLOWERS, settings("last", TableTask.AUTO, Map.of()));
    assertEquals(
        List.of(
            Column.number("length", ""),
            new Column("count", Column.Type.INTEGER, "", List.of()),
            new Column("seen", Column.Type.DATE, "", List.of()),
            Column.category("colour", List.of("blue", "red"))),
        dataset.field(Fields.INPUTS).orElseThrow().columns());
    double nan = Double.NaN;
    assertArrayEquals(
        new double[] {
          1.5, 3, 20455, 1, nan, 4, 20456, 0, 2, -5, 0, 1, 2.5, nan, -1, 0,
        },
        dataset.tensor(Split.TRAIN, Fields.INPUTS).toDoubles());
    assertEquals(List.of("rose", "tulip"), dataset.field(Fields.LABELS).orElseThrow().categories());
    assertArrayEquals(
        new double[] {0, 1, 0, 1}, dataset.tensor(Split.TRAIN, Fields.LABELS).toDoubles());
    assertEquals(Set.of(Task.CLASSIFICATION), dataset.tasks());
    assertEquals(
        "the file t.csv, without its columns of text: 'id'", dataset.provenance().origin());
  }

  @Test
  void typesCanBeCorrected() throws IOException {
    Dataset dataset =
        load(
            FLOWERS, settings("kind", TableTask.AUTO, Map.of("count", "category", "seen", "text")));
    assertEquals(
        List.of(
            Column.number("length", ""),
            Column.category("count", List.of("-5", "3", "4")),
            Column.category("colour", List.of("blue", "red"))),
        dataset.field(Fields.INPUTS).orElseThrow().columns());
  }

  @Test
  void numbersAreClassesOrTargets() throws IOException {
    String table = "x,y\n1,0\n2,10\n3,9\n";
    Dataset classes = load(table, settings("last", TableTask.AUTO, Map.of()));
    assertEquals(List.of("0", "9", "10"), classes.field(Fields.LABELS).orElseThrow().categories());
    assertEquals(Set.of(Task.CLASSIFICATION, Task.DENSITY), classes.tasks());
    Dataset numbers = load(table, settings("2", TableTask.REGRESSION, Map.of()));
    assertArrayEquals(
        new double[] {0, 10, 9}, numbers.tensor(Split.TRAIN, Fields.TARGETS).toDoubles());
    Dataset none = load(table, settings("none", TableTask.AUTO, Map.of()));
    assertEquals(Set.of(Task.DENSITY), none.tasks());
  }

  @Test
  void filesWithoutHeaderHaveNumberedColumns() throws IOException {
    Dataset dataset =
        load("5.1;rose\n4.9;tulip\n5;rose\n4;tulip\n", settings("last", TableTask.AUTO, Map.of()));
    assertEquals(
        List.of(Column.number("column 1", "")),
        dataset.field(Fields.INPUTS).orElseThrow().columns());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "kinds / must have the column / did you mean 'kind'?",
        "nothing / must have the column 'nothing' / known: id, length",
        "7 / must have the column '7' / none of this name",
      })
  void namesTheNearestColumn(String target, String rule, String hint) {
    String refusal = refusal(FLOWERS, settings(target, TableTask.AUTO, Map.of()));
    assertTrue(refusal.contains(rule) && refusal.contains(hint), refusal);
  }

  @Test
  void namesTheLineAndTheColumn() {
    String text = refusal(FLOWERS, settings("last", TableTask.AUTO, Map.of("colour", "number")));
    assertTrue(
        text.startsWith("line 2 of ")
            && text.contains("t.csv, column 'colour', must be a number; got \"red\""),
        text);
    String unknown =
        refusal(FLOWERS, settings("last", TableTask.AUTO, Map.of("color", "category")));
    assertTrue(unknown.contains("did you mean 'colour'?"), unknown);
    String ragged = refusal("a,b\n1,x\n2\n", settings("last", TableTask.AUTO, Map.of()));
    assertTrue(ragged.contains("line 3") && ragged.contains("must have 2 fields"), ragged);
    String target = refusal("a,b\n1,x\n2,NA\n", settings("last", TableTask.AUTO, Map.of()));
    assertTrue(target.contains("line 3") && target.contains("target column 'b'"), target);
    String twice = refusal("a,a\n1,x\n", settings("last", TableTask.AUTO, Map.of()));
    assertTrue(twice.contains("two are named 'a'"), twice);
    String alone = refusal("a\nx\nx\n", settings("last", TableTask.AUTO, Map.of()));
    assertTrue(alone.contains("besides the target"), alone);
    String empty = refusal("a,b\n", settings("last", TableTask.AUTO, Map.of()));
    assertTrue(empty.contains("at least one row"), empty);
  }

  @Test
  void unknownTypesAreRefused() {
    InvalidSettingException e =
        assertThrows(
            InvalidSettingException.class,
            () -> settings("last", TableTask.AUTO, Map.of("a", "nummber")));
    assertTrue(e.getMessage().contains("did you mean 'number'?"), e.getMessage());
  }
}

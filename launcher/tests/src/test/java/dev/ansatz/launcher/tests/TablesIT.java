package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.ansatz.launcher.tests.AnsatzProcess.Result;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables and naive Bayes, good and bad, as a user gives them to the shell. */
class TablesIT {
  private static final String HEADER = "length,colour,kind\n";
  private static final String ROWS =
      "1,red,rose\n2,red,rose\n3,blue,tulip\n5,blue,tulip\n1.5,red,rose\n4,NA,tulip\n";
  private static final String EXPERIMENT =
      """
      title: A small table
      seed: 3
      data: {id: csv-table, path: t.csv, split: {train: 1, order: given}}
      model: naive-bayes
      metrics: [accuracy, f1]
      splits: [train]
      figures: [confusion-matrix, probability-tables, explanation]
      expect: {train.accuracy: ">= 1", train.f1.macro: ">= 1"}
      """;

  private final AnsatzProcess ansatz = AnsatzProcess.ofProduct();

  private Result run(String table, String... overrides) throws Exception {
    Files.writeString(ansatz.folder().resolve("t.csv"), table);
    Files.writeString(ansatz.folder().resolve("small.yaml"), EXPERIMENT);
    String[] arguments = new String[4 + 2 * overrides.length];
    List<String> begin = List.of("run", "small.yaml", "--out", "run");
    for (int i = 0; i < arguments.length; i++) {
      boolean value = i >= begin.size() && i % 2 == 1;
      arguments[i] =
          i < begin.size() ? begin.get(i) : value ? overrides[(i - begin.size()) / 2] : "--set";
    }
    return ansatz.run(arguments);
  }

  @Test
  void aTableIsLearntAndItsTypesAreKept() throws Exception {
    run(HEADER + ROWS).exits(0);
    Map<String, Object> run = JSON.std.mapFrom(ansatz.folder().resolve("run/run.json").toFile());
    assertEquals("FINISHED", run.get("state"));
    String svg = Files.readString(ansatz.folder().resolve("run/figures/probability-tables.svg"));
    assertTrue(svg.contains("P(colour | class)"), "the table of a category must be shown");
    String explanation = Files.readString(ansatz.folder().resolve("run/figures/explanation.svg"));
    assertTrue(explanation.contains("Without smoothing"), "a category is new to each class");
  }

  @Test
  void typesAreCorrectedByName() throws Exception {
    run(HEADER + ROWS, "data.columns.colour=text").exits(0);
    String json = Files.readString(ansatz.folder().resolve("run/run.json"));
    assertTrue(json.contains("without its columns of text: 'colour'"), json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "data.target=knid | 3 | did you mean 'kind'?",
        "data.columns.colour=number | 3 | line 2 of",
        "data.columns.colour=numbr | 2 | did you mean 'number'?",
        "data.columns.color=text | 3 | did you mean 'colour'?",
        "data.path=none.csv | 3 | none.csv",
        "model.events=gaussian | 3 | set model.events to mixed",
        "model.alpha=0 | 2 | model.alpha",
        "model.priors=given | 2 | one probability for each class",
        "data.split.train=0.3 | 3 | the class 'tulip' must have at least one training row",
      })
  void oneSentenceSaysWhatIsWrong(String override, int exit, String sentence) throws Exception {
    Result result = run(HEADER + ROWS, override).exits(exit);
    assertTrue(result.sentences().contains(sentence), result.sentences());
    assertFalse(result.err().contains("\tat "), "nobody wants a stack trace");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,red,rose~2,red~ | line 3 of",
        "1,red,rose~2,red,~3,red,rose~ | line 3 of",
        "NA,red,rose~NA,red,rose~NA,blue,tulip~NA,blue,tulip~"
            + " | the column 'length' must have a value in at least one training row",
        "1,red,rose~2,red,rose~NA,blue,tulip~NA,blue,tulip~"
            + " | the column 'length' must have a value in a training row of the class 'tulip'",
      })
  void badRowsAreNamed(String rows, String sentence) throws Exception {
    Result result = run(HEADER + rows.replace('~', '\n')).exits(3);
    assertTrue(result.sentences().contains(sentence), result.sentences());
  }

  @Test
  void negativeCountsAreRefused() throws Exception {
    Result result = run("a,b,kind\n1,2,x\n-1,2,y\n", "model.events=multinomial").exits(3);
    assertTrue(result.sentences().contains("'a' must hold counts, 0 or more"), result.sentences());
  }
}

package dev.ansatz.workbench.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlessCommandTest {
  private static final String SAVED =
      "title: t\ndata: lorenz # c\nmodel: {id: esn, units: 5, ridge: 1}\nmetrics: [mse]\n";

  private static String words(String text, Optional<String> saved, OptionalLong seed) {
    Optional<Path> file = saved.map(it -> Path.of("/w/a.yaml"));
    return new HeadlessCommand("a", text, file, saved, Optional.empty(), seed).words();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "units: 5|units: 7|model.units=7",
        "ridge: 1|ridge: 1e-15|model.ridge=1e-15",
        "title: t|title: it is, so|'title=it is, so'",
        "[mse]|[mse, {id: vpt, starts: 3}]|'metrics=[mse, {id: vpt, starts: 3}]'",
        "metrics: [mse]|run: {threads: 2}|metrics=null --set 'run={threads: 2}'",
        ", ridge: 1}|}|'model={id: esn, units: 5}'",
        "data: lorenz|data: {id: lorenz, length: 3}|'data={id: lorenz, length: 3}'",
        "title: t|expect: {test.vpt: '>= 5'}|title=null --set 'expect={test.vpt: \">= 5\"}'",
      })
  void whatDiffersIsSet(String before, String after, String sets) {
    assertEquals(
        "ansatz run /w/a.yaml --set " + sets,
        words(SAVED.replace(before, after), Optional.of(SAVED), OptionalLong.empty()));
  }

  @Test
  void commentsMakeNoDifferenceAndTheSeedIsAnOption() {
    String other = SAVED.replace("# c", "# d");
    assertEquals(
        "ansatz run /w/a.yaml --seed 3", words(other, Optional.of(SAVED), OptionalLong.of(3)));
  }

  @Test
  void whatHasNoFileIsWrittenFirst() {
    assertEquals(
        "cat > a.yaml <<'EXPERIMENT'\ndata: lorenz\nEXPERIMENT\nansatz run a.yaml",
        words("data: lorenz", Optional.empty(), OptionalLong.empty()));
    assertEquals(
        "cat > a.yaml <<'EXPERIMENT_'\nEXPERIMENT\nEXPERIMENT_\nansatz run a.yaml",
        words("EXPERIMENT\n", Optional.empty(), OptionalLong.empty()));
  }

  @ParameterizedTest
  @CsvSource({"a.yaml,a.yaml", "a b,'''a b'''", "$x,'''$x'''", "é,'''é'''"})
  void wordsAreQuotedWhereAShellNeedsIt(String word, String quoted) {
    assertEquals(quoted, HeadlessCommand.quoted(word));
  }
}

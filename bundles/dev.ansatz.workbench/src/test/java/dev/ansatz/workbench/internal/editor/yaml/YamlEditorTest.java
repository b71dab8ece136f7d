package dev.ansatz.workbench.internal.editor.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlEditorTest {
  private static final List<String> ORDER = List.of("title", "seed", "data", "model", "run");

  private static final String TEXT =
      """
      # A whole one.
      title: A title, with a comma # said
      data: {id: lorenz, split: {train: 0.25}} # flow
      transforms:
        - standardise # first
        - {id: noise, sd: 1e-2}
        # between
        - id: noise
          sd: 3
      model:
        id: esn # the model
        # about the units
        units: 500   # many

        ridge: 1e-15
      metrics: [mse, nrmse]
      """;

  private static String set(String text, String path, Object value) throws Exception {
    return YamlEditor.set(text, path(path), Fragment.of(value), ORDER);
  }

  private static YamlPath path(String text) {
    YamlPath path = YamlPath.ROOT;
    for (String step : text.split("/")) {
      path = path.child(step.matches("\\d+") ? (Object) Integer.valueOf(step) : step);
    }
    return path;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "model/units|7|  units: 500   # many|  units: 7   # many",
        "model/ridge|0.5|ridge: 1e-15|ridge: 0.5",
        "model/id|nvar|id: esn # the model|id: nvar # the model",
        "title|Short: one|A title, with a comma # said|\"Short: one\" # said",
        "data/split/train|1|{train: 0.25}|{train: 1}",
        "data/split/validation|1|{train: 0.25}}|{train: 0.25, validation: 1}}",
        "data/length|100|{train: 0.25}} #|{train: 0.25}, length: 100} #",
        "transforms/0/columns|a, b|- standardise #|- {id: standardise, columns: \"a, b\"} #",
        "transforms/1/sd|3|sd: 1e-2|sd: 3",
        "transforms/2/sd|4|    sd: 3|    sd: 4",
        "transforms/2/mean|4|    sd: 3|    sd: 3\\n    mean: 4",
        "metrics|x|[mse, nrmse]|x",
        "run/threads|2|  ridge: 1e-15|  ridge: 1e-15\\nrun: {threads: 2}",
        "seed|2|data: {id|seed: 2\\ndata: {id",
        "model/solver|qr|  ridge: 1e-15|  ridge: 1e-15\\n  solver: qr",
      })
  void setsOneValueAndNothingElse(String path, String value, String before, String after)
      throws Exception {
    Object plain = value.matches("[0-9.]+") ? Double.valueOf(value) : value;
    assertEquals(TEXT.replace(before, after.replace("\\n", "\n")), set(TEXT, path, plain));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "model/units|  units: 500   # many\\n|",
        "data/split/train|, split: {train: 0.25}|",
        "transforms/2/sd|\\n    sd: 3|",
        "transforms/1/sd|, sd: 1e-2|",
        "transforms/0|  - standardise # first\\n|",
        "transforms/2|  - id: noise\\n    sd: 3\\n|",
        "metrics/0|mse, |",
        "metrics/1|, nrmse|",
        "metrics|metrics: [mse, nrmse]\\n|",
        "title|title: A title, with a comma # said\\n|",
      })
  void removesOneValueAndNothingElse(String path, String before, String after) throws Exception {
    String expected = TEXT.replace(before.replace("\\n", "\n"), after == null ? "" : after);
    assertEquals(expected, YamlEditor.remove(TEXT, path(path)));
  }

  @Test
  void aListKeepsItsLastPlaceAndAnEmptyGroupGoes() throws Exception {
    assertEquals("a: []\n", YamlEditor.remove("a:\n  - b\n", path("a/0")));
    assertEquals("a: [] # c\n", YamlEditor.remove("a: [b] # c\n", path("a/0")));
    assertEquals("a: 1\n", YamlEditor.remove("a: 1\nb:\n  c:\n    d: 2\n", path("b/c/d")));
    assertEquals("a: 1", YamlEditor.remove("a: 1\nb: 2", path("b")));
  }

  @Test
  void listsGrowAndChangeTheirOrder() throws Exception {
    assertEquals(
        "a:\n- b # c\n- d\n",
        YamlEditor.append("a:\n- b # c\n", path("a"), Fragment.of("d"), ORDER));
    assertEquals("a: [b, d]", YamlEditor.append("a: [b]", path("a"), Fragment.of("d"), ORDER));
    assertEquals("a: [d]", YamlEditor.append("a: []", path("a"), Fragment.of("d"), ORDER));
    assertEquals("a: 1\nb: [d]", YamlEditor.append("a: 1", path("b"), Fragment.of("d"), ORDER));
    assertEquals(
        "a:\n  - id: c\n    d: 1 # two\n  - b # one\n",
        YamlEditor.swap("a:\n  - b # one\n  - id: c\n    d: 1 # two\n", path("a"), 0));
    assertEquals("a: [c, b, d]", YamlEditor.swap("a: [b, c, d]", path("a"), 0));
  }

  @Test
  void whatIsSharedOrBrokenIsLeftAlone() {
    String shared = "a: &x 1\nb: *x\n";
    assertThrows(EditRefusedException.class, () -> set(shared, "a", 2));
    assertThrows(EditRefusedException.class, () -> set(shared, "b", 2));
    assertThrows(BrokenYamlException.class, () -> set("a: [", "a", 2));
    assertThrows(BrokenYamlException.class, () -> set("- a\n", "a", 2));
  }

  @Test
  void anEmptyTextBegins() throws Exception {
    assertEquals("seed: 2\n", set("", "seed", 2));
    assertEquals("# c\nseed: 2\n", set("# c", "seed", 2));
    assertEquals("run: {threads: 2}\n", set("run:\n", "run/threads", 2));
    assertEquals("run: 2\n", set("run:\n", "run", 2));
  }

  @Test
  void oddTextsAreQuotedAndCharactersBeyondThePlaneCount() throws Exception {
    assertEquals("a: 😀😀\nb: 2\n", set("a: 😀😀\nb: 1\n", "b", 2));
    for (String odd :
        List.of("", " x", "yes: no", "12", "true", "a # b", "- a", "\"", "x\ny", "~")) {
      String text = set("k: {a: 1}\nz: 1\n", "k/a", odd);
      assertEquals(odd, YamlText.parse(text).plain(path("k/a")).orElseThrow());
      assertEquals(odd, YamlText.parse(set(text, "z", odd)).plain(path("z")).orElseThrow());
    }
  }

  @Test
  void placesLeadToPaths() throws Exception {
    YamlText yaml = YamlText.parse(TEXT);
    assertEquals(path("model/units"), yaml.at(TEXT.indexOf("500")));
    assertEquals(path("model/units"), yaml.at(TEXT.indexOf("units: 500")));
    assertEquals(path("transforms/2/sd"), yaml.at(TEXT.indexOf("sd: 3")));
    assertEquals(path("data/split/train"), yaml.at(TEXT.indexOf("0.25")));
  }
}

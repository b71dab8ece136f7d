package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The experiments in the documentation, checked by the product. */
class DocumentsIT {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern EXPERIMENT = Pattern.compile("(?ms)^```yaml\\n(.*?)^```");
  private static final Pattern ROWS =
      Pattern.compile("(?m)^(data:| *id:) *(digits|mnist|image-folder|csv-table)\\b");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/experiment-files.md"})
  void everyExampleIsGood(String document) throws Exception {
    List<String> examples = examples(Files.readString(ROOT.resolve(document)));
    assertFalse(examples.isEmpty());
    AnsatzProcess product = AnsatzProcess.ofProduct();
    for (String example : examples) {
      Files.writeString(product.folder().resolve("example.yaml"), complete(example));
      assertEquals(
          "example.yaml: no mistakes\n", product.run("check", "example.yaml").exits(0).out());
    }
  }

  private static List<String> examples(String text) {
    return EXPERIMENT.matcher(text).results().map(match -> match.group(1)).toList();
  }

  /** Adds what an example leaves out because it is about something else. */
  private static String complete(String example) {
    String data = example.contains("data:") ? "" : "data: {id: lorenz}\n";
    String model =
        example.contains("model:") ? "" : "model: {id: %s}\n".formatted(learner(example));
    return example + data + model;
  }

  /** Returns a learner of rows with classes, where the example has such data, else of series. */
  private static String learner(String example) {
    return ROWS.matcher(example).find() ? "naive-bayes" : "esn";
  }
}

package dev.ansatz.workbench.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.workbench.internal.editor.yaml.YamlText;
import dev.ansatz.workbench.internal.fake.FakePlugins;
import dev.ansatz.workbench.internal.form.FormBuilder;
import dev.ansatz.workbench.internal.form.FormModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalsTest {
  private static final FormModel FORM;

  static {
    FakePlugins plugins = new FakePlugins();
    KnownPlugins.into(plugins);
    try {
      FORM = FormBuilder.build(YamlText.parse(Bench.TEXT), "a", plugins);
    } catch (dev.ansatz.workbench.internal.editor.yaml.BrokenYamlException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "ru|run: ",
        "model:\\n  id: esn\\n  u|units: ",
        "model:\\n  id: |esn,net",
        "model: n|net",
        "model:\\n  id: esn\\n  # c\\n  solver: |qr,normal-equations",
        "model:\\n  inputToReadout: f|false",
        "data:\\n  split:\\n    t|train: ",
        "transforms:\\n  - |noise,standardise",
        "seed: 1\\ntit|title: ",
        "title: x\\nti|``",
        "nothing:\\n  x|``",
      })
  void whatMayBeTyped(String typed, String proposals) {
    String text = typed.replace("\\n", "\n");
    var found = new Proposals(FORM, text).at(text.length());
    assertEquals(
        proposals.strip(),
        String.join(",", found.stream().map(Proposals.Proposal::text).toList()).strip());
  }
}

package dev.ansatz.workbench.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.ui.Clipping;
import dev.ansatz.workbench.internal.ui.Theme;
import java.awt.datatransfer.DataFlavor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentEditorTest {
  @TempDir private Path folder;
  private Bench bench;

  @BeforeEach
  void begin() {
    Pictures.onEventThread(Theme.LIGHT::install);
    bench = new Bench(folder);
  }

  @AfterEach
  void end() {
    bench.close();
  }

  private void type(String name, String text) {
    bench.with(name, JTextField.class, field -> field.setText(text));
  }

  private void click(String name) {
    bench.with(name, JButton.class, JButton::doClick);
  }

  private String field(String name) {
    return bench.get(() -> bench.find(name, JTextField.class).getText());
  }

  private String fault(String path) {
    return bench.get(() -> bench.find("form.fault." + path, JTextArea.class).getText());
  }

  @Test
  void whatIsTypedInTheFormIsWrittenInTheTextAndNothingElse() {
    bench.open(Bench.TEXT);
    type("form.model.units", "900");
    assertEquals(Bench.TEXT.replace("units: 800", "units: 900"), bench.text());
    bench.with("form.model.inputToReadout", JCheckBox.class, JCheckBox::doClick);
    bench.with("form.model.solver", JComboBox.class, box -> box.setSelectedIndex(0));
    type("form.title", "Other: title");
    assertEquals(
        Bench.TEXT
            .replace("units: 800", "units: 900")
            .replace("normal-equations", "qr\n  inputToReadout: false")
            .replace("A small echo state network", "\"Other: title\""),
        bench.text());
  }

  @Test
  void whatIsTypedInTheTextIsShownInTheForm() {
    bench.open(Bench.TEXT);
    assertEquals("800", field("form.model.units"));
    assertEquals("1e-12", field("form.model.ridge"));
    assertEquals("1", field("form.model.leakRate"));
    bench.act(() -> bench.editor().type(Bench.TEXT.replace("units: 800", "units: 7")));
    assertEquals("7", field("form.model.units"));
  }

  @Test
  void theFormKeepsItsStateWhileTheTextIsNoYaml() {
    bench.open(Bench.TEXT);
    bench.act(() -> bench.editor().type(Bench.TEXT.replace("metrics: [", "metrics: [[")));
    assertEquals("800", field("form.model.units"));
    assertTrue(bench.get(() -> bench.find("form.broken", JTextArea.class).isVisible()));
    assertEquals(1, bench.get(() -> bench.session().problems().all().get()).size());
    type("form.model.units", "3");
    assertTrue(
        bench.fakes().stage().asked().get(0).startsWith("tell Form: The YAML cannot be read"));
    bench.act(() -> bench.editor().type(Bench.TEXT));
    assertFalse(bench.get(() -> bench.find("form.broken", JTextArea.class).isVisible()));
    assertEquals("800", field("form.model.units"));
  }

  @Test
  void mistakesAreToldAtTheirFieldsAndInProblems() {
    bench.open(Bench.TEXT.replace("units: 800", "units: 0"));
    assertEquals("model.units must be at least 1 and at most 20000; got 0", fault("model.units"));
    var problem = bench.get(() -> bench.session().problems().all().get()).get(0);
    assertEquals(14, problem.line());
    assertEquals(10, problem.column());
    type("form.model.units", "5");
    assertEquals("", fault("model.units"));
    assertEquals(List.of(), bench.get(() -> bench.session().problems().all().get()));
  }

  @Test
  void whatIsNoNumberIsToldAndNotWritten() {
    bench.open(Bench.TEXT);
    type("form.model.units", "many");
    assertEquals(Bench.TEXT, bench.text());
    assertEquals("Units must be a whole number; got “many”", fault("model.units"));
    type("form.model.units", "99999");
    assertEquals("Units must be at least 1 and at most 20000; got 99999", fault("model.units"));
  }

  @Test
  void anEditOfAFieldIsOneStepOfTheOneHistory() {
    bench.open(Bench.TEXT);
    for (String typed : List.of("9", "90", "901")) {
      type("form.model.units", typed);
    }
    type("form.seed", "4");
    bench.act(() -> bench.editor().undo());
    assertEquals(Bench.TEXT.replace("units: 800", "units: 901"), bench.text());
    bench.act(() -> bench.editor().undo());
    assertEquals(Bench.TEXT, bench.text());
    assertEquals("800", field("form.model.units"));
    assertFalse(bench.get(() -> bench.editor().dirty().get() && bench.editor().canUndo()));
    bench.act(() -> bench.editor().redo());
    bench.act(() -> bench.editor().redo());
    assertEquals("4", field("form.seed"));
    assertEquals("901", field("form.model.units"));
  }

  @Test
  void resetTakesTheValueAway() {
    bench.open(Bench.TEXT);
    click("form.reset.model.units");
    assertEquals(Bench.TEXT.replace("  units: 800\n", ""), bench.text());
    assertEquals("500", field("form.model.units"));
  }

  @Test
  void anotherModelKeepsWhatItKnows() {
    bench.open(Bench.TEXT + "train: {epochs: 3}\n");
    bench.with("form.model.id", JComboBox.class, box -> box.setSelectedIndex(1));
    String expected =
        Bench.TEXT
                .replace("id: esn", "id: net")
                .replace("  ridge: 1e-12\n  solver: normal-equations\n", "")
            + "train: {epochs: 3}\n";
    assertEquals(expected, bench.text());
    assertEquals("3", field("form.train.epochs"));
    bench.with("form.model.id", JComboBox.class, box -> box.setSelectedIndex(0));
    assertFalse(bench.text().contains("train: {epochs"));
  }

  @Test
  void listsGrowShrinkAndChangeTheirOrder() {
    bench.open(Bench.TEXT);
    bench.with("form.transforms.add", JComboBox.class, box -> box.setSelectedIndex(0));
    assertTrue(bench.text().contains("sd: 1e-2}\n  - noise\n"));
    type("form.transforms[2].sd", "3");
    assertTrue(bench.text().contains("  - {id: noise, sd: 3}\n"));
    click("form.up.transforms[2]");
    assertTrue(bench.text().contains("  - {id: noise, sd: 3}\n  - {id: noise, sd: 1e-2}\n"));
    click("form.delete.transforms[0]");
    click("form.delete.transforms[0]");
    click("form.delete.transforms[0]");
    assertFalse(bench.text().contains("transforms"));
  }

  @Test
  void openListsAreWrittenAsWhatFits() {
    bench.open(Bench.TEXT);
    bench.with("form.figures.check", JCheckBox.class, JCheckBox::doClick);
    assertTrue(
        bench
            .text()
            .contains("metrics: [mse, {id: vpt, starts: 20}]\nfigures: [attractor, forecast]\n"));
    bench.with("form.metrics.check", JCheckBox.class, JCheckBox::doClick);
    assertFalse(bench.text().contains("metrics"));
    bench.with("form.splits.train", JCheckBox.class, JCheckBox::doClick);
    assertTrue(bench.text().contains("splits: [train, test]\n"));
  }

  @Test
  void aSweepIsWritten() {
    bench.open(Bench.TEXT);
    bench.answerSweep(Fragment.of(List.of(100, 200)));
    bench.act(() -> bench.editor().sweep());
    assertEquals(Bench.TEXT, bench.text());
    bench.act(() -> focus("form.model.units"));
    bench.act(() -> bench.editor().sweep());
    assertEquals(Bench.TEXT + "sweep: {over: {model.units: [100, 200]}}\n", bench.text());
    assertEquals("[100, 200]", field("form.sweep.over.model.units"));
    bench.with("form.sweep.folds.check", JCheckBox.class, JCheckBox::doClick);
    assertTrue(bench.text().endsWith("[100, 200]}, folds: {count: 5}}\n"));
    assertEquals(List.of(), bench.get(() -> bench.session().problems().all().get()));
  }

  private void focus(String name) {
    JTextField field = bench.find(name, JTextField.class);
    for (var listener : field.getFocusListeners()) {
      listener.focusGained(new java.awt.event.FocusEvent(field, 1004));
    }
  }

  @Test
  void runBeginsAJobWithTheTextAsItIs() {
    bench.open(Bench.TEXT);
    type("form.seed", "9");
    click("editor.run.start");
    var job = bench.get(() -> bench.session().jobs().all().get()).get(0);
    assertTrue(job.order().text().contains("seed: 9"));
    assertTrue(bench.fakes().stage().asked().contains("show live"));
    bench.fakes().stage().answer("12");
    click("editor.run.seed");
    assertEquals(
        12,
        bench.get(() -> bench.session().jobs().all().get()).get(0).order().seed().orElseThrow());
  }

  @Test
  void theCommandDoesTheSameRun() throws Exception {
    Path file = Files.writeString(folder.resolve("it's small.yaml"), Bench.TEXT);
    bench.open(file);
    click("editor.run.copy");
    assertTrue(clipboard().startsWith("ansatz run '" + folder + "/it'\\''s small.yaml' --data "));
    type("form.model.units", "5");
    click("editor.run.copy");
    assertTrue(clipboard().contains(".yaml' --set model.units=5 --data "), clipboard());
  }

  private static String clipboard() throws Exception {
    return (String) Clipping.clipboard().getData(DataFlavor.stringFlavor);
  }

  @Test
  void theSearchFindsLabelsAddressesAndHelp() {
    bench.open(Bench.TEXT);
    type("form.search", "reservoir");
    assertTrue(
        bench.get(() -> bench.find("form.model.units", JTextField.class).getParent().isVisible()));
    assertFalse(bench.get(() -> bench.find("form.title", JTextField.class).isVisible()));
    assertTrue(
        bench.get(() -> bench.find("form.model.spectralRadius", JTextField.class).isVisible()));
    type("form.search", "");
    assertTrue(bench.get(() -> bench.find("form.title", JTextField.class).isVisible()));
    bench.act(() -> bench.editor().toggleDefaults());
    assertFalse(
        bench.get(() -> bench.find("form.model.spectralRadius", JTextField.class).isVisible()));
    assertTrue(bench.get(() -> bench.find("form.model.ridge", JTextField.class).isVisible()));
  }

  @Test
  void anExpectationIsAskedFor() {
    bench.open(Bench.TEXT);
    bench.fakes().stage().answer("test.mse <= 0.2");
    click("form.expect.add");
    assertTrue(bench.text().endsWith("expect: {test.vpt: \">= 5\", test.mse: \"<= 0.2\"}\n"));
    type("form.expect.test.mse", "< 0.3");
    assertTrue(bench.text().endsWith("test.mse: \"< 0.3\"}\n"));
  }

  @Test
  void aFileIsBrowsedFor() {
    bench.open("data: table\nmodel: esn\n");
    bench.answerFile(bench.fakes().root().resolve("experiments").resolve("a b.csv"));
    click("form.browse");
    assertEquals("data: {id: table, path: a b.csv}\nmodel: esn\n", bench.text());
    bench.with(
        "form.data.columns", JTextArea.class, area -> area.setText("ward: category\nage: date"));
    assertTrue(bench.text().contains("columns: {ward: category, age: date}"));
  }
}

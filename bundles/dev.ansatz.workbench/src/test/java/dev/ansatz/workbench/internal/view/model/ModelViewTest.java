package dev.ansatz.workbench.internal.view.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.model.Model;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.formats.Npy;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.workbench.internal.Find;
import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.fake.FakeSession;
import dev.ansatz.workbench.internal.fake.SampleModel;
import dev.ansatz.workbench.internal.fake.SampleOpener;
import dev.ansatz.workbench.internal.fake.SampleRuns;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Theme;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JSpinner;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ModelViewTest {
  @TempDir Path temp;

  private final SampleOpener opener = new SampleOpener();
  private FakeSession fake;
  private Session session;
  private ModelView view;

  @BeforeEach
  void open() {
    fake = new FakeSession(temp).opener(opener);
    fake.plugins().list(Kind.MODEL, "esn", "Echo state network");
    session = fake.open();
  }

  @AfterEach
  void close() {
    Pictures.onEventThread(() -> view.close());
    fake.close();
  }

  private void make(Theme theme) {
    Pictures.onEventThread(
        () -> {
          theme.install();
          view = new ModelView(session);
        });
  }

  private Path run(String id) {
    SampleRuns.Told told = new SampleRuns.Told("lorenz-esn", "FINISHED", 300, 1, 8);
    return SampleRuns.run(fake.root(), id, told, "2026-11-20T10:00:00Z", "2026-11-20T10:00:02Z");
  }

  private void select(Path dir) {
    Pictures.onEventThread(() -> session.selection().runs().set(List.of(dir)));
    fake.settle();
  }

  private void selectModel(String id, Model model) {
    Path dir = run(id);
    SampleModel.write(model, dir);
    opener.model(id, model);
    select(dir);
  }

  private void front(String tab) {
    JTabbedPane tabs = Find.named(view.component(), "model.tabs", JTabbedPane.class);
    Pictures.onEventThread(() -> tabs.setSelectedIndex(tabs.indexOfTab(tab)));
    fake.settle();
  }

  private void chooseRow(int row) {
    JTable table = Find.named(view.component(), "model.arrays", JTable.class);
    Pictures.onEventThread(() -> table.setRowSelectionInterval(row, row));
    fake.settle();
  }

  private void approve(String name, Theme theme) {
    BufferedImage[] image = new BufferedImage[1];
    Pictures.onEventThread(() -> image[0] = Pictures.paint(view.component(), 620, 460, 1));
    Pictures.assertApproved(
        "model-" + name + "-" + theme.name().toLowerCase(Locale.ROOT), image[0]);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void withoutARunItSaysWhatItIsFor(Theme theme) {
    make(theme);
    approve("empty", theme);
  }

  @ParameterizedTest
  @CsvSource({
    "Overview, LIGHT",
    "Structure, LIGHT",
    "Arrays, LIGHT",
    "Arrays, DARK",
    "Settings, LIGHT"
  })
  void anEchoStateNetworkIsShown(String tab, Theme theme) {
    make(theme);
    selectModel("run-1", SampleModel.esn());
    front(tab);
    if (tab.equals("Arrays")) {
      chooseRow(3);
    }
    approve("esn-" + tab.toLowerCase(Locale.ROOT), theme);
  }

  @ParameterizedTest
  @CsvSource({"Overview, DARK", "Arrays, DARK", "Arrays, LIGHT"})
  void lostNumbersStandOut(String tab, Theme theme) {
    make(theme);
    selectModel("run-2", SampleModel.autoencoder());
    front(tab);
    if (tab.equals("Arrays")) {
      JTable table = Find.named(view.component(), "model.arrays", JTable.class);
      int row = 0;
      while (!table.getValueAt(row, 0).equals("decoder.dense-1.weights")) {
        row++;
      }
      chooseRow(row);
    }
    approve("vae-" + tab.toLowerCase(Locale.ROOT), theme);
  }

  @Test
  void withoutItsPluginAModelStillShowsItsArrays() {
    make(Theme.LIGHT);
    Path dir = run("run-3");
    SampleModel.write(SampleModel.esn(), dir);
    select(dir);
    approve("plugin-missing", Theme.LIGHT);
    front("Arrays");
    assertEquals(4, Find.named(view.component(), "model.arrays", JTable.class).getRowCount());
  }

  @Test
  void aRunWithoutAModelSaysSo() {
    make(Theme.LIGHT);
    select(run("run-4"));
    assertTrue(Find.texts(view.component()).contains("model.json"), "what is missing is named");
    select(SampleRuns.sweep(fake.root(), "sweep-1", "2026-11-20T10:00:00Z"));
    assertTrue(Find.texts(view.component()).contains("select one of its trials"));
  }

  @Test
  void slicesOfHigherArraysAreChosen() {
    make(Theme.LIGHT);
    selectModel("run-2", SampleModel.autoencoder());
    front("Arrays");
    JTable table = Find.named(view.component(), "model.arrays", JTable.class);
    int row = 0;
    while (!table.getValueAt(row, 0).equals("filters")) {
      row++;
    }
    chooseRow(row);
    JSpinner slice = Find.named(view.component(), "model.slice", JSpinner.class);
    HeatMap heat = Find.named(view.component(), "model.heat", HeatMap.class);
    float first = filters().array()[0];
    float other = filters().array()[23 * 25];
    Pictures.onEventThread(
        () -> {
          heat.setSize(200, 200);
          assertEquals("[0, 0]: " + (double) first, tip(heat, 3, 3));
          slice.setValue(23);
          assertEquals("[0, 0]: " + (double) other, tip(heat, 3, 3));
          assertNull(tip(heat, 300, 3));
        });
  }

  private static F32Tensor filters() {
    return (F32Tensor) SampleModel.autoencoder().save().tensors().get("filters");
  }

  private static String tip(HeatMap heat, int x, int y) {
    return heat.getToolTipText(new MouseEvent(heat, MouseEvent.MOUSE_MOVED, 0, 0, x, y, 0, false));
  }

  @Test
  void anArrayIsExported() throws Exception {
    make(Theme.LIGHT);
    selectModel("run-1", SampleModel.esn());
    front("Arrays");
    chooseRow(1);
    Path npy = temp.resolve("input.npy");
    fake.stage().answer(npy.toString());
    Pictures.onEventThread(
        () -> Find.named(view.component(), "model.export", JButton.class).doClick());
    fake.settle();
    assertEquals(SampleModel.esn().save().tensors().get("input"), Npy.read(npy));
    Path csv = temp.resolve("input.csv");
    fake.stage().answer(csv.toString());
    Pictures.onEventThread(
        () -> Find.named(view.component(), "model.export", JButton.class).doClick());
    fake.settle();
    List<String> lines = Files.readAllLines(csv);
    assertEquals(300, lines.size());
    assertEquals(3, lines.get(0).split(",").length);
    assertTrue(String.join("\n", fake.stage().asked()).contains("The array was written to"));
  }
}

package dev.ansatz.workbench.internal.view.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.workbench.internal.Find;
import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.fake.FakeSession;
import dev.ansatz.workbench.internal.fake.SampleData;
import dev.ansatz.workbench.internal.fake.SampleOpener;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Theme;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DataViewTest {
  @TempDir Path temp;

  private FakeSession fake;
  private Session session;
  private final SampleOpener opener = new SampleOpener();
  private DataView view;

  @BeforeEach
  void open() {
    fake = new FakeSession(temp).opener(opener);
    session = fake.open();
  }

  @AfterEach
  void close() {
    Pictures.onEventThread(
        () -> {
          if (view != null) {
            view.close();
          }
        });
    fake.close();
  }

  private void make(Theme theme) {
    Pictures.onEventThread(
        () -> {
          theme.install();
          view = new DataView(session);
        });
  }

  private void select(String run, Function<Boolean, Dataset> data) {
    opener.data(run, data);
    Path dir = fake.root().resolve("runs").resolve(run);
    Pictures.onEventThread(
        () -> {
          dir.toFile().mkdirs();
          session.selection().runs().set(List.of(dir));
        });
    fake.settle();
  }

  private JTabbedPane tabs() {
    return Find.named(view.component(), "data.tabs", JTabbedPane.class);
  }

  private void front(String tab) {
    Pictures.onEventThread(() -> tabs().setSelectedIndex(tabs().indexOfTab(tab)));
    fake.settle();
  }

  private void approve(String name, int width, int height, Theme theme) {
    BufferedImage[] image = new BufferedImage[1];
    Pictures.onEventThread(() -> image[0] = Pictures.paint(view.component(), width, height, 1));
    Pictures.assertApproved("data-" + name + "-" + theme.name().toLowerCase(), image[0]);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void withoutDataItSaysWhatItIsFor(Theme theme) {
    make(theme);
    approve("empty", 480, 320, theme);
  }

  @ParameterizedTest
  @CsvSource({
    "table, Table, LIGHT",
    "table, Table, DARK",
    "table, 3-D, LIGHT",
    "table, Statistics, LIGHT",
    "table, Statistics, DARK",
    "lorenz, Series, LIGHT",
    "lorenz, Series, DARK",
    "lorenz, 3-D, LIGHT",
    "lorenz, 3-D, DARK",
    "lorenz, About, LIGHT",
    "images, Images, LIGHT",
    "images, Images, DARK"
  })
  void everyKindOfDataHasItsTabs(String data, String tab, Theme theme) {
    make(theme);
    select(
        data,
        seen ->
            switch (data) {
              case "table" -> SampleData.penguins(344);
              case "lorenz" -> SampleData.lorenz(100_000);
              default -> SampleData.images(60_000);
            });
    front(tab);
    approve(data + "-" + tab.toLowerCase(), 620, 460, theme);
  }

  @Test
  void aNarrowViewIsUsable() {
    make(Theme.LIGHT);
    select("table", seen -> SampleData.penguins(344));
    front("Table");
    approve("narrow", 250, 400, Theme.LIGHT);
  }

  @Test
  void aHeaderSortsTheRowsWithMissingValuesLast() {
    make(Theme.LIGHT);
    select("table", seen -> SampleData.penguins(40));
    JTable table = Find.named(view.component(), "data.table", JTable.class);
    Pictures.onEventThread(() -> Find.clickHeader(table, 1));
    fake.settle();
    double before = 0;
    for (int row = 0; row < 34; row++) {
      double now = Double.parseDouble((String) table.getValueAt(row, 1));
      assertTrue(now >= before, "row " + row);
      before = now;
    }
    assertEquals("", table.getValueAt(39, 1));
    Pictures.onEventThread(() -> Find.clickHeader(table, 1));
    fake.settle();
    assertEquals(before, Double.parseDouble((String) table.getValueAt(0, 1)));
    assertEquals("", table.getValueAt(39, 1));
  }

  @Test
  void theOtherPartIsShownWithTheSameTab() {
    make(Theme.LIGHT);
    select("lorenz", seen -> SampleData.lorenz(400));
    front("Table");
    JTable train = Find.named(view.component(), "data.table", JTable.class);
    assertEquals(300, train.getRowCount());
    JComboBox<?> splits = Find.named(view.component(), "data.split", JComboBox.class);
    Pictures.onEventThread(() -> splits.setSelectedIndex(1));
    fake.settle();
    assertEquals("Table", tabs().getTitleAt(tabs().getSelectedIndex()));
    assertEquals(100, Find.named(view.component(), "data.table", JTable.class).getRowCount());
  }

  @Test
  void whatTheModelSeesIsLoadedWithTheTransforms() {
    make(Theme.LIGHT);
    select("lorenz", seen -> SampleData.lorenz(seen ? 200 : 400));
    assertEquals(300, Find.named(view.component(), "data.table", JTable.class).getRowCount());
    Pictures.onEventThread(
        () -> Find.named(view.component(), "data.asModel", JToggleButton.class).doClick());
    fake.settle();
    assertEquals(150, Find.named(view.component(), "data.table", JTable.class).getRowCount());
    assertEquals(2, opener.loads());
    Pictures.onEventThread(
        () -> Find.named(view.component(), "data.asModel", JToggleButton.class).doClick());
    fake.settle();
    assertEquals(2, opener.loads(), "what was loaded is kept");
  }

  @Test
  void whatIsAskedForTwiceAtOnceIsShownAndNotToldAsStopped() {
    make(Theme.LIGHT);
    opener.waitsUntilStopped();
    Path dir = fake.root().resolve("runs/lorenz");
    opener.data("lorenz", seen -> SampleData.lorenz(40));
    Pictures.onEventThread(
        () -> {
          dir.toFile().mkdirs();
          session.selection().runs().set(List.of(dir));
          Find.named(view.component(), "data.reload", JButton.class).doClick();
        });
    fake.settle();
    assertEquals(30, Find.named(view.component(), "data.table", JTable.class).getRowCount());
  }

  @Test
  void aFailureIsSaidAndCanBeTriedAgain() throws Exception {
    make(Theme.LIGHT);
    select(
        "broken",
        seen -> {
          throw new DataException("mnist-images.idx is not in the data folder; install it");
        });
    assertTrue(Find.texts(view.component()).contains("mnist-images.idx"), "the reason is shown");
    opener.data("broken", seen -> SampleData.lorenz(40));
    Pictures.onEventThread(
        () -> Find.named(view.component(), "empty.data.reload", JButton.class).doClick());
    fake.settle();
    assertEquals(30, Find.named(view.component(), "data.table", JTable.class).getRowCount());
    Path wrong = fake.root().resolve("experiments/x.yaml");
    Files.writeString(wrong, "wrong");
    Pictures.onEventThread(() -> session.selection().experiment().set(Optional.of(wrong)));
    fake.settle();
    assertTrue(Find.texts(view.component()).contains("model.units"));
    assertFalse(Find.texts(view.component()).contains("Exception"));
  }

  @Test
  void theWindowOfASeriesFollowsTheKeys() {
    make(Theme.LIGHT);
    select("lorenz", seen -> SampleData.lorenz(100_000));
    Overview overview = Find.named(view.component(), "data.series.overview", Overview.class);
    Pictures.onEventThread(() -> overview.getActionMap().get("RIGHT").actionPerformed(null));
    assertEquals(500, overview.from());
    Pictures.onEventThread(() -> overview.getActionMap().get("END").actionPerformed(null));
    assertEquals(75_000, overview.to());
    Pictures.onEventThread(() -> overview.getActionMap().get("DOWN").actionPerformed(null));
    assertEquals(4000, overview.to() - overview.from());
  }
}

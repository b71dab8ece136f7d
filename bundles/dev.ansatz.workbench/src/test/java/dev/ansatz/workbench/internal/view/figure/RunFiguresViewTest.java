package dev.ansatz.workbench.internal.view.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.figure.Mark.Direction;
import dev.ansatz.figures.FigureSnapshot.Format;
import dev.ansatz.figures.Tool;
import dev.ansatz.workbench.internal.Find;
import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.fake.FakeSession;
import dev.ansatz.workbench.internal.fake.SampleFigures;
import dev.ansatz.workbench.internal.fake.SampleRuns;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunFiguresViewTest {
  @TempDir Path temp;

  private FakeSession fake;
  private Session session;
  private RunFiguresView view;

  @BeforeEach
  void open() {
    fake = new FakeSession(temp);
    session = fake.open();
  }

  @AfterEach
  void close() {
    Pictures.onEventThread(() -> view.close());
    assertTrue(session.actions().find("figure.next").isEmpty(), "its commands go with it");
    fake.close();
  }

  private void make(Theme theme) {
    Pictures.onEventThread(
        () -> {
          theme.install();
          view = new RunFiguresView(session);
        });
  }

  private Path run(String id) {
    SampleRuns.Told told = new SampleRuns.Told("lorenz-esn", "FINISHED", 300, 1, 8);
    return SampleRuns.run(fake.root(), id, told, "2026-11-20T10:00:00Z", "2026-11-20T10:00:02Z");
  }

  private Path runWithFigures(String id, double rate) {
    Path run = run(id);
    SampleFigures.write(run, SampleFigures.curve("learning-curve", rate));
    SampleFigures.write(run, SampleFigures.curve("forecast", 3 * rate));
    return run;
  }

  private void select(Path... runs) {
    Pictures.onEventThread(() -> session.selection().runs().set(List.of(runs)));
    fake.settle();
  }

  private void click(String name) {
    Pictures.onEventThread(
        () -> Find.named(view.component(), name, AbstractButton.class).doClick());
    fake.settle();
  }

  private FigurePane pane(int index) {
    return Find.named(view.component(), "figure.pane." + index, FigurePane.class);
  }

  private void approve(String name, Theme theme, int width, int height) {
    BufferedImage[] image = new BufferedImage[1];
    Pictures.onEventThread(() -> image[0] = Pictures.paint(view.component(), width, height, 1));
    Pictures.assertApproved(
        "figure-" + name + "-" + theme.name().toLowerCase(Locale.ROOT), image[0]);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void withoutARunItSaysWhatItIsFor(Theme theme) {
    make(theme);
    approve("empty", theme, 480, 320);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void aFigureIsShownWithItsButtons(Theme theme) {
    make(theme);
    select(runWithFigures("lorenz-esn-20261120-100000-00ff", 0.03));
    approve("one", theme, 620, 460);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void runsAreShownSideBySide(Theme theme) {
    make(theme);
    Path old = run("lorenz-esn-older");
    SampleFigures.writePicture(old, SampleFigures.curve("forecast", 0.01));
    select(
        runWithFigures("lorenz-esn-a", 0.02),
        runWithFigures("lorenz-esn-b", 0.01),
        old,
        run("lorenz-esn-without"));
    click("figure.beside");
    approve("beside", theme, 820, 620);
  }

  @Test
  void aNarrowViewIsUsable() {
    make(Theme.LIGHT);
    select(runWithFigures("lorenz-esn-20261120-100000-00ff", 0.03));
    approve("narrow", Theme.LIGHT, 250, 320);
  }

  @Test
  void previousAndNextGoRoundAllFigures() {
    make(Theme.LIGHT);
    select(runWithFigures("run-1", 0.03));
    JComboBox<?> choice = Find.named(view.component(), "figure.choice", JComboBox.class);
    assertEquals("forecast", choice.getSelectedItem());
    click("figure.next");
    assertEquals(Optional.of("learning-curve"), session.selection().figure().get());
    assertEquals("learning-curve", pane(0).figure().orElseThrow().id());
    Pictures.onEventThread(() -> assertTrue(session.actions().run("figure.next")));
    fake.settle();
    assertEquals("forecast", pane(0).figure().orElseThrow().id());
    Pictures.onEventThread(() -> assertTrue(session.actions().run("figure.previous")));
    fake.settle();
    assertEquals("learning-curve", pane(0).figure().orElseThrow().id());
  }

  @Test
  void theSameFigureStaysWhereAnotherRunIsSelected() {
    make(Theme.LIGHT);
    Path second = runWithFigures("run-2", 0.01);
    select(runWithFigures("run-1", 0.03));
    click("figure.next");
    select(second);
    assertEquals("learning-curve", pane(0).figure().orElseThrow().id());
  }

  @Test
  void whatIsZoomedInOneIsZoomedInAll() {
    make(Theme.LIGHT);
    select(runWithFigures("run-1", 0.03), runWithFigures("run-2", 0.01));
    click("figure.beside");
    Pictures.onEventThread(
        () -> {
          Pictures.paint(view.component(), 800, 500, 1);
          pane(0).zoomIn();
        });
    assertEquals(pane(0).state(), pane(1).state());
    click("figure.logY");
    assertTrue(pane(1).isLogarithmic(0, Direction.Y));
    click("figure.tool.pan");
    assertEquals(Tool.PAN, pane(1).tool());
  }

  @Test
  void aRunWithoutFiguresSaysWhenTheyCome() {
    make(Theme.LIGHT);
    select(run("run-1"));
    assertTrue(Find.texts(view.component()).contains("no figures yet"));
    Path spoilt = runWithFigures("run-2", 0.02);
    Pictures.onEventThread(
        () -> {
          try {
            Files.writeString(spoilt.resolve("figures/forecast.safetensors"), "spoilt");
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    select(spoilt);
    assertFalse(Find.has(view.component(), "figure.pane.0"));
    assertTrue(Find.texts(view.component()).contains("forecast.safetensors"));
  }

  @Test
  void figuresAreExportedThroughTheWindow() {
    make(Theme.LIGHT);
    select(runWithFigures("run-1", 0.03));
    for (Format format : Format.values()) {
      Path file = temp.resolve("forecast." + format.name().toLowerCase(Locale.ROOT));
      fake.stage().answer(file.toString());
      Pictures.onEventThread(() -> pane(0).requestExport(format));
      fake.settle();
      assertTrue(Files.isRegularFile(file), file.toString());
    }
    fake.stage().answer(temp.resolve("no/such/folder/a.png").toString());
    fake.stage().asked();
    Pictures.onEventThread(() -> pane(0).requestExport(Format.PNG));
    fake.settle();
    assertTrue(fake.stage().asked().toString().contains("tell Export"), "the failure is told");
  }
}

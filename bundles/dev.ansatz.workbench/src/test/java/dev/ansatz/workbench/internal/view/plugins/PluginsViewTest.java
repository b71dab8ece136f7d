package dev.ansatz.workbench.internal.view.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginHealth.Problem;
import dev.ansatz.workbench.internal.Find;
import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.fake.FakeSession;
import dev.ansatz.workbench.internal.fake.SampleTransform;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Theme;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PluginsViewTest {
  @TempDir Path temp;

  private FakeSession fake;
  private Session session;
  private PluginsView view;

  @BeforeEach
  void open() {
    fake = new FakeSession(temp);
    fake.plugins()
        .list(Kind.MODEL, "esn", "Echo state network")
        .list(Kind.MODEL, "vae", "Variational autoencoder")
        .list(Kind.DATASET, "lorenz", "Lorenz system")
        .list(Kind.FIGURE, "attractor", "Attractor")
        .add(Kind.TRANSFORM, new SampleTransform());
    fake.folders()
        .add("dev.ansatz.fake", "1.0.0", true, true)
        .add("com.example.old", "0.9.0", true, false)
        .add("com.example.stuck", "2.0.0", true, true)
        .add("com.example.given", "1.0.0", false, true);
    fake.health().add(new Problem("com.example.stuck 2.0.0", "It did not start within 5 s."));
    session = fake.open();
  }

  @AfterEach
  void close() {
    Pictures.onEventThread(() -> view.close());
    assertTrue(session.actions().find("plugins.install").isEmpty(), "its commands go with it");
    fake.close();
  }

  private void make(Theme theme) {
    Pictures.onEventThread(
        () -> {
          theme.install();
          view = new PluginsView(session);
        });
    fake.settle();
  }

  private JTable table() {
    return Find.named(view.component(), "plugins.table", JTable.class);
  }

  private void choose(String bundle, String id) {
    Pictures.onEventThread(
        () -> {
          for (int row = 0; row < table().getRowCount(); row++) {
            if (table().getValueAt(row, 4).equals(bundle)
                && table().getValueAt(row, 2).equals(id)) {
              table().setRowSelectionInterval(row, row);
              return;
            }
          }
          throw new AssertionError("no row of " + bundle + " " + id);
        });
    fake.settle();
  }

  private String state(String bundle) {
    for (int row = 0; row < table().getRowCount(); row++) {
      if (table().getValueAt(row, 4).equals(bundle)) {
        return (String) table().getValueAt(row, 0);
      }
    }
    return "none";
  }

  private boolean isEnabled(String name) {
    return Find.named(view.component(), name, AbstractButton.class).isEnabled();
  }

  private void click(String name) {
    Pictures.onEventThread(
        () -> Find.named(view.component(), name, AbstractButton.class).doClick());
    fake.settle();
  }

  private void approve(String name, Theme theme) {
    BufferedImage[] image = new BufferedImage[1];
    Pictures.onEventThread(() -> image[0] = Pictures.paint(view.component(), 700, 500, 1));
    Pictures.assertApproved(
        "plugins-" + name + "-" + theme.name().toLowerCase(Locale.ROOT), image[0]);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void whatFailedComesFirstWithTheReason(Theme theme) {
    make(theme);
    assertEquals("com.example.stuck", table().getValueAt(0, 4));
    approve("failed", theme);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void aPluginIsDescribedWithItsSettingsAndSources(Theme theme) {
    make(theme);
    choose("dev.ansatz.fake", "noise");
    approve("described", theme);
  }

  @Test
  void aPluginThatCannotBeAskedSaysWhy() {
    make(Theme.LIGHT);
    choose("dev.ansatz.fake", "esn");
    assertTrue(
        Find.texts(view.component()).contains("there is no model &#39;esn&#39;")
            || Find.texts(view.component()).contains("there is no model 'esn'"));
  }

  @Test
  void theProductsOwnCannotBeChanged() {
    make(Theme.LIGHT);
    choose("com.example.given", "");
    assertFalse(isEnabled("plugins.toggle"));
    assertFalse(isEnabled("plugins.remove"));
    choose("com.example.old", "");
    assertTrue(isEnabled("plugins.toggle"));
  }

  @Test
  void aPluginIsDisabledAndEnabled() {
    make(Theme.LIGHT);
    assertEquals("failed", state("com.example.stuck"));
    choose("com.example.stuck", "");
    click("plugins.toggle");
    FakeSession.await("it is disabled", () -> state("com.example.stuck").equals("disabled"));
    fake.health().clear();
    choose("com.example.stuck", "");
    click("plugins.toggle");
    FakeSession.await("it is loaded", () -> state("com.example.stuck").equals("offers nothing"));
  }

  @Test
  void aPluginIsRemovedWhereTheUserConfirms() {
    make(Theme.LIGHT);
    choose("com.example.old", "");
    click("plugins.remove");
    assertEquals("disabled", state("com.example.old"));
    fake.stage().answer("yes");
    click("plugins.remove");
    FakeSession.await("it is gone", () -> state("com.example.old").equals("none"));
    assertTrue(fake.stage().asked().toString().contains("is deleted from your plug-ins folder"));
  }

  @Test
  void aJarIsInstalledAndWhatItOffersIsTold() {
    make(Theme.LIGHT);
    fake.stage().answer(temp.resolve("dev.ansatz.fresh.jar").toString());
    click("plugins.install");
    FakeSession.await("it is listed", () -> state("dev.ansatz.fresh").equals("offers nothing"));
    assertTrue(fake.stage().asked().toString().contains("dev.ansatz.fresh 1.0.0 is being loaded"));
  }

  @Test
  void aJarThatIsNoBundleIsRefusedWithTheReason() {
    make(Theme.LIGHT);
    Pictures.onEventThread(() -> view.install(temp.resolve("broken.jar")));
    fake.settle();
    String told = fake.stage().asked().toString();
    assertTrue(told.contains("tell Install: broken.jar is no bundle"), told);
  }

  @Test
  void aPluginThatFailsAfterItWasInstalledIsTold() {
    make(Theme.LIGHT);
    fake.health().add(new Problem("com.example.lacking 1.0.0", "It needs com.nowhere.algebra."));
    Pictures.onEventThread(() -> view.install(temp.resolve("com.example.lacking.jar")));
    FakeSession.await("it failed", () -> state("com.example.lacking").equals("failed"));
    StringBuilder told = new StringBuilder();
    FakeSession.await(
        "the reason is told",
        () -> told.append(fake.stage().asked()).toString().contains("com.nowhere.algebra"));
  }
}

package dev.ansatz.workbench.internal.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.runtime.experiment.Template;
import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.fake.FakeSession;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Theme;
import java.awt.Component;
import java.awt.Container;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WelcomeTest {
  @TempDir Path folder;

  private static Welcome open(FakeSession fake, Session session) {
    Welcome[] made = new Welcome[1];
    Pictures.onEventThread(() -> made[0] = new Welcome(session));
    fake.settle();
    return made[0];
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void looksAsApproved(Theme theme) {
    try (FakeSession fake = new FakeSession(folder)) {
      Pictures.onEventThread(theme::install);
      Welcome welcome = open(fake, fake.open());
      BufferedImage[] image = new BufferedImage[1];
      Pictures.onEventThread(() -> image[0] = Pictures.paint(welcome.component(), 800, 480, 1));
      Pictures.assertApproved("welcome-" + theme.name().toLowerCase(), image[0]);
    }
  }

  @Test
  void oneClickOpensAndRuns() {
    List<String> done = new ArrayList<>();
    try (FakeSession fake = new FakeSession(folder)) {
      Session session = fake.open();
      session.actions().add(new Command("run.start", "Run", "", "", () -> done.add("run")));
      Welcome welcome = open(fake, session);
      Pictures.onEventThread(
          () -> ((JButton) find(welcome.component(), "card.mnist-vae.run")).doClick());
      fake.settle();
      assertEquals(List.of("run"), done);
      List<String> asked = fake.stage().asked();
      assertTrue(asked.get(0).startsWith("edit new mnist-vae: # Needs MNIST."), asked.toString());
    }
  }

  @Test
  void searchingLeavesOutWhatDoesNotSpeakOfIt() {
    try (FakeSession fake = new FakeSession(folder)) {
      Welcome welcome = open(fake, fake.open());
      Pictures.onEventThread(
          () -> ((JTextField) find(welcome.component(), "welcome.search")).setText("LORENZ"));
      assertTrue(find(welcome.component(), "card.lorenz-esn") != null);
      assertEquals(null, find(welcome.component(), "card.mnist-vae"));
    }
  }

  @Test
  void theQuickestComeFirst() {
    List<Template> templates =
        List.of(
            template("a", "No time is said."),
            template("b", "Takes about 1 min 5 s on two cores."),
            template("c", "It learns. Takes 50 s on two cores."),
            template("d", "Takes 2 min on two cores."));
    List<String> ids = Quickest.first(templates).stream().map(Template::id).toList();
    assertEquals(List.of("c", "b", "d", "a"), ids);
    assertEquals("It learns.", templates.get(2).description());
  }

  private static Template template(String id, String summary) {
    return new Template(id, id, summary, Path.of(id + ".yaml"));
  }

  private static Component find(Container root, String name) {
    for (Component child : root.getComponents()) {
      if (name.equals(child.getName())) {
        return child;
      }
      Component deep = child instanceof Container container ? find(container, name) : null;
      if (deep != null) {
        return deep;
      }
    }
    return null;
  }
}

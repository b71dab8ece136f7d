package dev.ansatz.workbench.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.runtime.desktop.DesktopRequest;
import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.fake.FakeSession;
import dev.ansatz.workbench.internal.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstWishesTest {
  @TempDir Path folder;
  private final List<String> ran = new ArrayList<>();

  private List<String> asked(List<String> open) {
    try (FakeSession fake = new FakeSession(folder)) {
      Session session = fake.open();
      session.actions().add(new Command("run.start", "Run", "", "", () -> ran.add("run")));
      DesktopRequest request =
          new DesktopRequest(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              open,
              true,
              Optional.of("runs"),
              List.of(),
              Optional.empty(),
              800,
              600,
              1);
      Pictures.onEventThread(() -> new FirstWishes(session, request).carryOut());
      fake.settle();
      return fake.stage().asked();
    }
  }

  @Test
  void opensAllAndRunsTheLast() {
    List<String> asked = asked(List.of("mnist-vae", "lorenz-esn"));
    assertTrue(asked.get(0).startsWith("edit new mnist-vae"), asked.toString());
    assertTrue(asked.get(1).startsWith("edit new lorenz-esn"), asked.toString());
    assertEquals("show runs", asked.get(2));
    assertEquals(List.of("run"), ran);
  }

  @Test
  void tellsWhatIsMissingAndRunsNothingElse() {
    List<String> asked = asked(List.of("lorenz-esn", "missing.yaml"));
    assertTrue(asked.get(1).startsWith("tell Open missing.yaml"), asked.toString());
    assertTrue(asked.get(1).contains("There is no file missing.yaml"), asked.toString());
    assertEquals(List.of(), ran);
  }
}

package dev.ansatz.workbench.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.workbench.internal.fake.FakeSession;
import dev.ansatz.workbench.internal.fake.SampleRuns;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsWatchTest {
  @TempDir Path temp;

  @Test
  void tellsOfFoldersThatCome() {
    try (FakeSession fake = new FakeSession(temp)) {
      Session session = fake.open();
      FakeSession.await("the watch has looked", () -> session.watch().version().get() != 0);
      long before = session.watch().version().get();
      SampleRuns.fifty(fake.root());
      FakeSession.await("it is seen", () -> session.watch().version().get() != before);
      assertEquals("", session.watch().failure().get());
    }
  }
}

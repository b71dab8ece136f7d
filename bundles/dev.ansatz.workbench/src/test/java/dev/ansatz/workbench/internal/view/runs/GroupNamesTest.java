package dev.ansatz.workbench.internal.view.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.runtime.compare.Comparison;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.fake.FakeSession;
import dev.ansatz.workbench.internal.fake.SampleRuns;
import dev.ansatz.workbench.internal.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupNamesTest {
  private static final Comparison.Section NONE = new Comparison.Section(List.of(), 0);

  @TempDir Path temp;

  private Comparison comparison(List<String> names, Comparison.Row... settings) throws IOException {
    List<Comparison.Group> groups = new ArrayList<>();
    try (FakeSession fake = new FakeSession(temp)) {
      Session session = fake.open();
      for (int i = 0; i < names.size(); i++) {
        SampleRuns.Told told = new SampleRuns.Told(names.get(i), "FINISHED", 1, 1, 1);
        Path dir = SampleRuns.run(fake.root(), "run-" + i, told, "2026-11-20T10:00:00Z", "");
        StoredRun run = session.platform().runs().read(dir).orElseThrow();
        groups.add(new Comparison.Group(String.valueOf((char) ('A' + i)), List.of(run)));
      }
    }
    Comparison.Section section = new Comparison.Section(List.of(settings), 0);
    return new Comparison(groups, section, NONE, NONE, List.of(), List.of(), List.of(), List.of());
  }

  @Test
  void namesThatAllDifferAreTold() throws IOException {
    Comparison.Row id = new Comparison.Row("data.id", List.of("digits", "digits"));
    assertEquals(List.of("A: gmm", "B: vae"), GroupNames.of(comparison(List.of("gmm", "vae"), id)));
  }

  @Test
  void theSettingThatTellsMostGroupsApartIsTold() throws IOException {
    Comparison.Row id = new Comparison.Row("data.id", List.of("iris", "digits", "digits"));
    Comparison.Row units = new Comparison.Row("model.units", List.of("1", "2", ""));
    assertEquals(
        List.of("A: units 1", "B: units 2", "C: units –"),
        GroupNames.of(comparison(List.of("net", "net", "net"), id, units)));
  }

  @Test
  void aPluginIsToldByItsKind() throws IOException {
    Comparison.Row id = new Comparison.Row("model.id", List.of("esn", "nvar"));
    assertEquals(
        List.of("A: model esn", "B: model nvar"),
        GroupNames.of(comparison(List.of("lorenz", "lorenz"), id)));
  }

  @Test
  void namesAreToldWhereNoSettingTellsAsManyApart() throws IOException {
    Comparison.Row id =
        new Comparison.Row("data.id", List.of("iris", "digits", "digits", "digits"));
    assertEquals(
        List.of("A: bayes", "B: gmm", "C: vae", "D: vae"),
        GroupNames.of(comparison(List.of("bayes", "gmm", "vae", "vae"), id)));
  }
}

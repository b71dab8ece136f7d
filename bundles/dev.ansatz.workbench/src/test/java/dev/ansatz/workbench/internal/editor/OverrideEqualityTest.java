package dev.ansatz.workbench.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Resolved;
import dev.ansatz.runtime.experiment.internal.ResolverService;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.editor.yaml.YamlEditor;
import dev.ansatz.workbench.internal.editor.yaml.YamlText;
import dev.ansatz.workbench.internal.fake.FakePlugins;
import dev.ansatz.workbench.internal.form.FormBuilder;
import dev.ansatz.workbench.internal.form.FormModel;
import dev.ansatz.workbench.internal.form.Row;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** A value written by the form means what {@code --set} with the row's address means. */
class OverrideEqualityTest {
  private final FakePlugins plugins = new FakePlugins();
  private final ResolverService experiments;

  OverrideEqualityTest() {
    KnownPlugins.into(plugins);
    experiments = new ResolverService(plugins);
  }

  private List<Object> meaning(String text, List<String> sets) {
    Resolved resolved =
        experiments.resolve(
            new ExperimentRequest(
                "a", text, Optional.empty(), sets, OptionalLong.empty(), Optional.empty()));
    Plan plan = ((Resolved.Single) resolved).plan();
    return List.of(
        plan.title(),
        plan.seed(),
        plan.dataSeed(),
        plan.data().settings(),
        plan.transforms().stream().map(Bound::settings).toList(),
        plan.model().settings(),
        plan.metrics().stream().map(Bound::settings).toList(),
        plan.run());
  }

  private static Fragment another(Row.Value row, Random random) {
    return switch (row.setting().kind()) {
      case INTEGER -> Fragment.of((long) (2 + random.nextInt(90)));
      case NUMBER -> Fragment.of(random.nextInt(1, 100) / 100.0);
      case FLAG -> Fragment.of(random.nextBoolean());
      case CHOICE ->
          Fragment.of(row.setting().choices().get(random.nextInt(row.setting().choices().size())));
      case INTEGERS -> Fragment.of(List.of(3L, 4L));
      case NUMBERS -> Fragment.of(List.of(0.5));
      case TEXTS -> Fragment.of(List.of("a, b", "c: d"));
      case TEXT -> Fragment.of("a: text, # with " + random.nextInt());
      default -> throw new IllegalArgumentException(row.address());
    };
  }

  @RepeatedTest(20)
  void equalsTheOverride(RepetitionInfo repetition) throws Exception {
    Random random = new Random(repetition.getCurrentRepetition());
    String text =
        random.nextBoolean() ? Bench.TEXT : Bench.TEXT.replace("\n  split", "\n  #x\n  split");
    FormModel form = FormBuilder.build(YamlText.parse(text), "a", plugins);
    List<Row.Value> rows =
        form.sections().stream()
            .filter(section -> !section.id().equals("sweep"))
            .flatMap(section -> section.rows().stream())
            .filter(Row.Value.class::isInstance)
            .map(Row.Value.class::cast)
            .toList();
    Row.Value row = rows.get(random.nextInt(rows.size()));
    Fragment value = another(row, random);
    String edited = YamlEditor.set(text, row.path(), value, FormModel.KEYS);
    assertEquals(
        meaning(text, List.of(row.address() + "=" + value.block())),
        meaning(edited, List.of()),
        row::address);
  }
}

package dev.ansatz.workbench.internal.view.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.runtime.store.Condition;
import dev.ansatz.runtime.store.Condition.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunFilterTest {
  private static final Set<String> KEYS = Set.of("model.units", "test.vpt", "state", "title");

  private static RunFilter parse(String text) {
    return RunFilter.parse(text, KEYS);
  }

  @Test
  void wordsAndConditionsMayBeMixed() {
    RunFilter filter = parse("Lorenz model.units > 500 and test.vpt>=17 state=failed");
    assertEquals(Optional.empty(), filter.mistake());
    assertEquals(List.of("lorenz"), filter.words());
    assertEquals(
        List.of(
            new Condition("model.units", Comparison.ABOVE, "500"),
            new Condition("test.vpt", Comparison.AT_LEAST, "17"),
            new Condition("state", Comparison.EQUAL, "failed")),
        filter.conditions());
  }

  @Test
  void valuesWithSpacesStandInQuotationMarks() {
    assertEquals(
        List.of(new Condition("title", Comparison.CONTAINS, "echo state")),
        parse("title~\"echo state\"").conditions());
  }

  @Test
  void mistakesSayWhatIsMeant() {
    assertEquals(
        "there is no field, metric or setting 'model.unitz'; did you mean 'model.units'?",
        parse("model.unitz>5").mistake().orElseThrow());
    assertEquals(
        "a state must be one of running, finished, failed, diverged, stopped, pruned, killed; got"
            + " 'broken'",
        parse("state=broken").mistake().orElseThrow());
    assertTrue(parse("model.units>").mistake().orElseThrow().startsWith("a condition must be"));
  }

  @Test
  void nothingTypedWantsAll() {
    assertEquals(new RunFilter(List.of(), List.of(), Optional.empty()), parse("  "));
  }
}

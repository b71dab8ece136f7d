package dev.ansatz.runtime.expect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.metric.Score;
import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.expect.Check.Verdict;
import dev.ansatz.runtime.plan.Expectation;
import dev.ansatz.runtime.plan.Expectation.Comparison;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckTest {
  private static final Expectation LONG = new Expectation("test.vpt", Comparison.AT_LEAST, 17);

  private static Check vpt(double value) {
    return Check.of(LONG, Optional.of(new Score("vpt", value, "Lyapunov times", Better.HIGHER)));
  }

  @Test
  void tellsTheMarginAndItsSide() {
    assertEquals(
        new Summary(Verdict.MET, "test.vpt >= 17", "17.25 Lyapunov times, 0.25 to spare"),
        Summary.of(List.of(run("a", vpt(17.25)))).get(0));
    assertEquals(Verdict.MISSED, vpt(16.5).verdict());
    assertEquals("16.5 Lyapunov times, 0.5 off", vpt(16.5).finding());
    assertEquals(-0.5, vpt(16.5).margin());
    Check low =
        Check.of(
            new Expectation("test.mse", Comparison.BELOW, 0.04),
            Optional.of(new Score("mse", 1e-9, "", Better.LOWER)));
    assertEquals("test.mse < 0.04", low.rule());
    assertEquals("1e-9, 0.04 to spare", low.finding());
    assertTrue(low.margin() > 0);
  }

  @Test
  void whatIsNoNumberIsMissedAndWhatIsNotThereUnjudged() {
    assertEquals(Verdict.MISSED, vpt(Double.NaN).verdict());
    assertEquals("NaN Lyapunov times", vpt(Double.NaN).finding());
    Check none = Check.all(List.of(LONG), Map.of()).get(0);
    assertEquals(Verdict.UNJUDGED, none.verdict());
    assertEquals("there is no such score", none.finding());
  }

  private static CheckedRun run(String name, Check check) {
    return new CheckedRun(name, "", RunState.FINISHED, "", 1, List.of(check));
  }

  @Test
  void ofASweepTheWorstTrialIsTold() {
    CheckedRun pruned = new CheckedRun("004", "", RunState.PRUNED, "", 1, List.of(vpt(1)));
    List<CheckedRun> runs =
        List.of(run("001", vpt(18)), run("002", vpt(16)), run("003", vpt(17)), pruned);
    assertEquals(
        List.of(
            new Summary(
                Verdict.MISSED,
                "test.vpt >= 17",
                "met by 2 of 3 trials; worst, in 002: 16 Lyapunov times, 1 off")),
        Summary.of(runs));
  }
}

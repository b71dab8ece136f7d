package dev.ansatz.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** The kit finds every seeded fault with the checks that are meant to, and finds no others. */
class LearnerContractTest {
  private static final int FEWEST_CHECKS = 40;
  private static Fault fault = Fault.NONE;

  /** The contract as a plug-in author writes it. */
  static final class DriftTestCase extends LearnerContract<DriftLearner.Settings> {
    @Override
    protected Learner<DriftLearner.Settings> learner() {
      return new DriftLearner(fault);
    }

    @Override
    protected DriftLearner.Settings settings() {
      return new DriftLearner(fault).settings();
    }

    @Override
    protected Dataset dataset() {
      return SampleData.series(40, 2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsTheFault(Fault seeded) {
    fault = seeded;
    EngineExecutionResults results =
        EngineTestKit.engine("junit-jupiter").selectors(selectClass(DriftTestCase.class)).execute();
    Set<String> failed =
        results.allEvents().failed().stream()
            .map(LearnerContractTest::method)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(seeded.finders()), failed);
    assertTrue(results.testEvents().started().count() >= FEWEST_CHECKS);
  }

  static String method(Event event) {
    return event.getTestDescriptor().getUniqueId().getSegments().stream()
        .filter(s -> s.getType().equals("method") || s.getType().equals("test-factory"))
        .map(UniqueId.Segment::getValue)
        .map(name -> name.substring(0, name.indexOf('(')))
        .findFirst()
        .orElseThrow();
  }
}

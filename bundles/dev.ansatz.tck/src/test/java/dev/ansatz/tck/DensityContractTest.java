package dev.ansatz.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.plugin.NoSettings;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * The kit finds every seeded fault of a density with the checks that are meant to, and no others.
 */
class DensityContractTest {
  private static final int FEWEST_CHECKS = 50;
  private static DensityFault fault = DensityFault.NONE;

  /** The contract as a plug-in author writes it. */
  static final class BallTestCase extends DensityContract<NoSettings> {
    @Override
    protected Learner<NoSettings> learner() {
      return new BallLearner(fault);
    }

    @Override
    protected NoSettings settings() {
      return new NoSettings();
    }

    @Override
    protected Dataset dataset() {
      return SampleData.images(30, 3, 3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsTheFault(DensityFault seeded) {
    fault = seeded;
    EngineExecutionResults results =
        EngineTestKit.engine("junit-jupiter").selectors(selectClass(BallTestCase.class)).execute();
    Set<String> failed =
        results.allEvents().failed().stream()
            .map(LearnerContractTest::method)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(seeded.finders()), failed);
    long started = results.testEvents().started().count();
    assertTrue(started >= FEWEST_CHECKS, "checks that ran: " + started);
  }
}

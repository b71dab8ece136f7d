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
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The kit finds every seeded fault of a classifier with the checks that are meant to. */
class ClassifierContractTest {
  private static final int FEWEST_CHECKS = 40;
  private static ClassFault fault = ClassFault.NONE;

  /** The contract as a plug-in author writes it. */
  static final class CentreTestCase extends ClassifierContract<CentreLearner.Settings> {
    @Override
    protected Learner<CentreLearner.Settings> learner() {
      return new CentreLearner(fault);
    }

    @Override
    protected CentreLearner.Settings settings() {
      return new CentreLearner.Settings(0.3);
    }

    @Override
    protected Dataset dataset() {
      return SampleData.images(40, 4, 3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsTheFault(ClassFault seeded) {
    fault = seeded;
    EngineExecutionResults results =
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(CentreTestCase.class))
            .execute();
    Set<String> failed =
        results.allEvents().failed().stream()
            .map(LearnerContractTest::method)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(seeded.finders()), failed);
    assertTrue(results.testEvents().started().count() >= FEWEST_CHECKS);
  }
}

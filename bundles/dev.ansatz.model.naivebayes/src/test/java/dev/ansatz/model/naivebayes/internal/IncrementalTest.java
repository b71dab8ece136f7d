package dev.ansatz.model.naivebayes.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.model.naivebayes.Events;
import dev.ansatz.model.naivebayes.NaiveBayesSettings;
import dev.ansatz.tck.SampleData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncrementalTest {

  private static Archive trained(NaiveBayesSettings settings, Dataset dataset, int stepRows) {
    NaiveBayesTraining training = new NaiveBayesTraining(settings, dataset, stepRows);
    StepContext context = new StepContext(StopToken.never());
    while (training.advance(context).status() != Step.Status.FINISHED) {
      continue;
    }
    return training.model().save();
  }

  @ParameterizedTest
  @EnumSource
  void theBitsDoNotDependOnTheStepsOfRows(Events events) {
    NaiveBayesSettings settings = NaiveBayesSettings.defaults().withEvents(events);
    Dataset images = SampleData.images(300, 5, 4);
    Archive whole = trained(settings, images, 300);
    for (int rows : new int[] {1, 7, 64, 65, 299}) {
      assertEquals(whole, trained(settings, images, rows), "steps of " + rows + " rows");
    }
  }

  @Test
  void neitherWhereValuesAreMissing() {
    Dataset table = SampleData.table(200);
    NaiveBayesSettings settings = NaiveBayesSettings.defaults();
    assertEquals(trained(settings, table, 200), trained(settings, table, 13));
  }
}

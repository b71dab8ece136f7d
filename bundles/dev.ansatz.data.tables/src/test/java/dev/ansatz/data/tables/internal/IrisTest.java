package dev.ansatz.data.tables.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.api.data.ClassLabels;
import dev.ansatz.api.data.Column;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IrisTest {

  @Test
  void hasFiftyFlowersOfEachSpecies() {
    Dataset iris =
        new IrisProvider()
            .load(
                new DatasetRequest<>(
                    IrisSettings.defaults(),
                    RandomKey.of(1),
                    name -> Path.of(name),
                    Progress.NONE,
                    StopToken.never()));
    assertEquals(Set.of(Task.CLASSIFICATION, Task.DENSITY), iris.tasks());
    ClassLabels train = ClassLabels.of(iris, Split.TRAIN);
    assertEquals(List.of("setosa", "versicolor", "virginica"), train.classes());
    assertArrayEquals(new int[] {40, 40, 40}, train.counts());
    assertArrayEquals(new int[] {10, 10, 10}, ClassLabels.of(iris, Split.TEST).counts());
    assertEquals(
        Column.number("petal length", "cm"),
        iris.field(Fields.INPUTS).orElseThrow().columns().get(2));
  }
}

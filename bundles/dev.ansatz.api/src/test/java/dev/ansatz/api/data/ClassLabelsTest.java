package dev.ansatz.api.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClassLabelsTest {

  private static Dataset labelled(Tensor labels) {
    return new Dataset(
        "three rows",
        Set.of(Task.CLASSIFICATION),
        List.of(Field.labels(Axis.of("row"), List.of("a", "b", "c"))),
        Map.of(Split.TRAIN, Map.of(Fields.LABELS, labels)),
        Map.of(),
        new Provenance("made up", "00"));
  }

  @Test
  void countsRowsByClass() {
    Dataset dataset = labelled(I32Tensor.of(new int[] {2, 0, 2}, 3));
    assertTrue(ClassLabels.areIn(dataset));
    ClassLabels labels = ClassLabels.of(dataset, Split.TRAIN);
    assertArrayEquals(new int[] {1, 0, 2}, labels.counts());
    assertEquals(2, labels.of(2));
  }

  @Test
  void whatNamesNoClassIsRefused() {
    for (int bad : new int[] {-1, 3}) {
      Dataset dataset = labelled(I32Tensor.of(new int[] {0, bad}, 2));
      DataException e =
          assertThrows(DataException.class, () -> ClassLabels.of(dataset, Split.TRAIN));
      assertEquals(
          "the labels of the train part of \"three rows\" must be 0 to 2, one for each class; got "
              + bad,
          e.getMessage());
    }
    Dataset floating = labelled(F64Tensor.of(new double[2], 2));
    assertThrows(DataException.class, () -> ClassLabels.of(floating, Split.TRAIN));
  }

  @Test
  void tablesHaveAsManyColumnsAsTheyDescribe() {
    Field table = Field.table(List.of(Column.number("length", "cm")));
    assertThrows(
        DataException.class,
        () ->
            new Dataset(
                "a table",
                Set.of(Task.DENSITY),
                List.of(table),
                Map.of(Split.TRAIN, Map.of(Fields.INPUTS, F64Tensor.zeros(3, 2))),
                Map.of(),
                new Provenance("made up", "00")));
  }
}

package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.runtime.plan.Fold;
import dev.ansatz.runtime.plan.Fold.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FoldCutTest {
  private static final RandomKey KEY = RandomKey.of(7);

  private static Dataset rows(int... labels) {
    double[] numbers = IntStream.range(0, labels.length).asDoubleStream().toArray();
    Map<String, Tensor> train = new LinkedHashMap<>();
    train.put(Fields.INPUTS, F64Tensor.of(numbers, labels.length, 1));
    train.put(Fields.LABELS, I32Tensor.of(labels, labels.length));
    Map<String, Tensor> test = new LinkedHashMap<>();
    test.put(Fields.INPUTS, F64Tensor.of(new double[] {-1}, 1, 1));
    test.put(Fields.LABELS, I32Tensor.of(new int[1], 1));
    Field inputs = Field.of(Fields.INPUTS, "", Axis.of("sample"), Axis.of("feature"));
    Field classes = Field.of(Fields.LABELS, "", Axis.of("sample"));
    return dataset(List.of(inputs, classes), Map.of(Split.TRAIN, train, Split.TEST, test));
  }

  private static Dataset series(int rows) {
    double[] numbers = IntStream.range(0, rows).asDoubleStream().toArray();
    Field series = Field.of(Fields.SERIES, "", Axis.time(1, "s"), Axis.of("component"));
    Map<String, Tensor> train = Map.of(Fields.SERIES, F64Tensor.of(numbers, rows, 1));
    return dataset(List.of(series), Map.of(Split.TRAIN, train));
  }

  private static Dataset dataset(List<Field> fields, Map<Split, Map<String, Tensor>> parts) {
    return new Dataset(
        "Rows", Set.of(Task.DENSITY), fields, parts, Map.of(), new Provenance("made", ""));
  }

  private static Dataset fold(Dataset dataset, Kind kind, int count, int number) {
    return new FoldCut(new Fold(kind, count, number, 1), KEY).of(dataset);
  }

  private static double[] numbers(Dataset dataset, Split split) {
    return dataset.tensor(split, dataset.fields().get(0).name()).toDoubles();
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"CONTIGUOUS", "SHUFFLED", "STRATIFIED", "AUTOMATIC"})
  void everyRowTestsOnceAndTrainsOtherwise(Kind kind) {
    Dataset whole = rows(0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2);
    List<Double> tested = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      Dataset fold = fold(whole, kind, 3, number);
      double[] test = numbers(fold, Split.TEST);
      double[] train = numbers(fold, Split.TRAIN);
      Arrays.stream(test).forEach(tested::add);
      assertEquals(11, test.length + train.length);
      assertTrue(test.length == 3 || test.length == 4, "" + test.length);
      assertFalse(Arrays.stream(train).anyMatch(row -> contains(test, row)));
      for (int i = 0; i < test.length; i++) {
        Tensor label = whole.tensor(Split.TRAIN, Fields.LABELS);
        assertEquals(label.get((int) test[i]), fold.tensor(Split.TEST, Fields.LABELS).get(i));
      }
    }
    tested.sort(null);
    assertEquals(IntStream.range(0, 11).asDoubleStream().boxed().toList(), tested);
  }

  private static boolean contains(double[] numbers, double number) {
    return Arrays.stream(numbers).anyMatch(each -> each == number);
  }

  @Test
  void aStratifiedFoldHasItsShareOfEachClass() {
    int[] labels = IntStream.range(0, 60).map(row -> row < 45 ? 0 : row < 55 ? 1 : 2).toArray();
    for (int number = 1; number <= 5; number++) {
      Dataset fold = fold(rows(labels), Kind.STRATIFIED, 5, number);
      double[] test = fold.tensor(Split.TEST, Fields.LABELS).toDoubles();
      assertEquals(9, Arrays.stream(test).filter(label -> label == 0).count());
      assertEquals(2, Arrays.stream(test).filter(label -> label == 1).count());
      assertEquals(1, Arrays.stream(test).filter(label -> label == 2).count());
    }
  }

  @Test
  void contiguousFoldsAreBlocks() {
    Dataset whole = rows(new int[6]);
    assertArrayEquals(new double[] {2, 3}, numbers(fold(whole, Kind.CONTIGUOUS, 3, 2), Split.TEST));
    assertArrayEquals(
        new double[] {0, 1, 4, 5}, numbers(fold(whole, Kind.CONTIGUOUS, 3, 2), Split.TRAIN));
  }

  @Test
  void randomOrdersDifferWithTheShuffle() {
    Dataset whole = rows(new int[40]);
    double[] first = numbers(fold(whole, Kind.SHUFFLED, 4, 1), Split.TEST);
    Dataset other = new FoldCut(new Fold(Kind.SHUFFLED, 4, 1, 2), KEY).of(whole);
    assertFalse(Arrays.equals(first, numbers(other, Split.TEST)));
    assertArrayEquals(first, numbers(fold(whole, Kind.SHUFFLED, 4, 1), Split.TEST));
  }

  @Test
  void aSeriesIsChainedForward() {
    Dataset whole = series(8);
    for (Kind kind : List.of(Kind.FORWARD, Kind.AUTOMATIC)) {
      assertArrayEquals(new double[] {0, 1}, numbers(fold(whole, kind, 3, 1), Split.TRAIN));
      assertArrayEquals(new double[] {2, 3}, numbers(fold(whole, kind, 3, 1), Split.TEST));
      assertArrayEquals(
          new double[] {0, 1, 2, 3, 4, 5}, numbers(fold(whole, kind, 3, 3), Split.TRAIN));
      assertArrayEquals(new double[] {6, 7}, numbers(fold(whole, kind, 3, 3), Split.TEST));
    }
  }

  @Test
  void aBlockOfASeriesIsTestedByTheLongerSide() {
    Dataset whole = series(8);
    assertArrayEquals(
        new double[] {4, 5, 6, 7}, numbers(fold(whole, Kind.CONTIGUOUS, 4, 2), Split.TRAIN));
    assertArrayEquals(
        new double[] {0, 1, 2, 3}, numbers(fold(whole, Kind.CONTIGUOUS, 4, 3), Split.TRAIN));
    assertArrayEquals(new double[] {2, 3}, numbers(fold(whole, Kind.CONTIGUOUS, 4, 2), Split.TEST));
  }

  @Test
  void whatCannotBeCutIsRefused() {
    assertEquals(
        "folds of kind stratified must be cut from rows with classes (a tensor 'labels'); \"Rows\""
            + " has none",
        refused(series(8), Kind.STRATIFIED, 3));
    assertEquals(
        "folds of kind shuffled must be cut from rows that do not follow each other; a series needs"
            + " forward; \"Rows\" has none",
        refused(series(8), Kind.SHUFFLED, 3));
    assertEquals(
        "the training part of \"Rows\" must have at least 9 rows, in all tensors alike, to be cut"
            + " into 9 folds; it has [8]",
        refused(rows(new int[8]), Kind.SHUFFLED, 9));
    assertEquals(
        "the training part of \"Rows\" must have at least 9 rows, in all tensors alike, to be cut"
            + " into 8 folds; it has [8]",
        refused(series(8), Kind.FORWARD, 8));
  }

  private static String refused(Dataset dataset, Kind kind, int count) {
    return assertThrows(DataException.class, () -> fold(dataset, kind, count, 1)).getMessage();
  }
}

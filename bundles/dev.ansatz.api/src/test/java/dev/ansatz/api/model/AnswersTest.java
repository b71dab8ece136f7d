package dev.ansatz.api.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static final int ROWS = 2500;

  private final Answers answers = new Answers();
  private final List<Integer> asked = new ArrayList<>();
  private final Classifier model = new Counting();

  /** Answers with the row's number plus the class, and notes how many rows were asked. */
  private final class Counting implements Classifier {
    @Override
    public List<String> classes() {
      return List.of("a", "b");
    }

    @Override
    public F64Tensor logProbabilities(PredictRequest request) {
      asked.add(request.inputs().rowCount());
      return F64Tensor.of(
          Arrays.stream(request.inputs().toDoubles())
              .flatMap(x -> Arrays.stream(new double[] {x, x + 1}))
              .toArray(),
          request.inputs().rowCount(),
          2);
    }

    @Override
    public Archive save() {
      throw new UnsupportedOperationException("not asked");
    }

    @Override
    public ModelSummary summary() {
      throw new UnsupportedOperationException("not asked");
    }
  }

  private static Dataset rows() {
    double[] numbers = IntStream.range(0, ROWS).asDoubleStream().toArray();
    Map<String, Tensor> part = Map.of(Fields.INPUTS, F64Tensor.of(numbers, ROWS, 1));
    return new Dataset(
        "numbers",
        Set.of(Task.CLASSIFICATION),
        List.of(Field.of(Fields.INPUTS, "", Axis.of("row"), Axis.of("column"))),
        Map.of(Split.TRAIN, part, Split.TEST, part),
        Map.of(),
        new Provenance("made up", "00"));
  }

  private F64Tensor ask(Answers from, Split split) {
    return from.logProbabilities(model, rows(), split, Progress.NONE, StopToken.never());
  }

  @Test
  void aPartIsAskedForOnceSomeRowsAtATime() {
    F64Tensor first = ask(answers, Split.TEST);
    assertEquals(Shape.of(ROWS, 2), first.shape());
    double[] expected = new double[2 * ROWS];
    Arrays.setAll(expected, i -> i / 2 + i % 2);
    assertArrayEquals(expected, first.array());
    assertSame(first, ask(answers, Split.TEST));
    assertEquals(List.of(1000, 1000, 500), asked);
    assertNotSame(first, ask(answers, Split.TRAIN));
    assertEquals(6, asked.size());
  }

  @Test
  void whatIsTooLargeIsAskedForAnew() {
    Answers small = new Answers(2 * ROWS);
    F64Tensor test = ask(small, Split.TEST);
    assertNotSame(ask(small, Split.TRAIN), ask(small, Split.TRAIN));
    assertSame(test, ask(small, Split.TEST));
  }

  @Test
  void aQuestionThatFailsIsAskedAgain() {
    StopSource stop = new StopSource();
    stop.stop();
    assertThrows(
        StoppedException.class,
        () -> answers.logProbabilities(model, rows(), Split.TEST, Progress.NONE, stop));
    assertEquals(ROWS, ask(answers, Split.TEST).rowCount());
  }
}

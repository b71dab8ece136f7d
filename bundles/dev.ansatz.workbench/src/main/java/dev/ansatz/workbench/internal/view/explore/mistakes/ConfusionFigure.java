package dev.ansatz.workbench.internal.view.explore.mistakes;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.MatrixPanel;
import dev.ansatz.api.tensor.F64Tensor;
import java.util.ArrayList;
import java.util.List;

/** Draws the confusion matrix; its colours tell of the mistakes alone. */
final class ConfusionFigure {
  private ConfusionFigure() {}

  static Figure of(Answers answers) {
    int[][] counts = answers.confusion();
    int k = counts.length;
    double[] values = new double[k * k];
    List<String> texts = new ArrayList<>();
    double most = 1;
    for (int truth = 0; truth < k; truth++) {
      for (int answer = 0; answer < k; answer++) {
        int count = counts[truth][answer];
        values[truth * k + answer] = truth == answer ? Double.NaN : count;
        most = truth == answer ? most : Math.max(most, count);
        texts.add(count == 0 ? "" : Integer.toString(count));
      }
    }
    MatrixPanel panel =
        new MatrixPanel(
            "",
            new MatrixPanel.Side("true class", answers.classes()),
            new MatrixPanel.Side("answer", answers.classes()),
            F64Tensor.of(values, k, k),
            0,
            most,
            texts);
    return Figure.of("confusion", "", "", panel);
  }
}

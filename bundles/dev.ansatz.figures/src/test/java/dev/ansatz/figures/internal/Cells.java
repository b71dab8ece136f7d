package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.MatrixPanel;
import dev.ansatz.api.figure.TablePanel;
import dev.ansatz.api.tensor.F64Tensor;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Tables and matrices, good and bad. */
public final class Cells {
  private Cells() {}

  public static MatrixPanel matrix(int rows, int columns, String name, List<String> texts) {
    double[] values = IntStream.range(0, rows * columns).mapToDouble(i -> i % 7).toArray();
    if (values.length > 2) {
      values[1] = Double.NaN;
      values[2] = Double.POSITIVE_INFINITY;
    }
    return new MatrixPanel(
        "%d by %d".formatted(rows, columns),
        new MatrixPanel.Side("rows", Collections.nCopies(rows, name)),
        new MatrixPanel.Side("columns", Collections.nCopies(columns, name)),
        F64Tensor.of(values, rows, columns),
        0,
        6,
        texts);
  }

  public static TablePanel table(String title, String word, int rows, int columns) {
    return new TablePanel(
        title,
        IntStream.range(0, columns)
            .mapToObj(c -> c == 0 ? TablePanel.Column.left(word) : TablePanel.Column.right(word))
            .toList(),
        Collections.nCopies(rows, Collections.nCopies(columns, word)),
        List.of(1, rows - 1));
  }

  public static Figure cells() {
    return Samples.figure(
        "cells",
        2,
        matrix(3, 4, "rose", Collections.nCopies(12, "0.5")),
        table("A table", "1.25", 4, 3));
  }

  public static Figure strangeCells() {
    String endless = "a name that goes on and on ".repeat(20);
    return Samples.figure(
        "strange-cells",
        2,
        matrix(0, 0, "", List.of()),
        matrix(1, 1, endless, List.of(endless)),
        matrix(200, 300, endless, List.of()),
        matrix(0, 5, "x", List.of()),
        table("no rows", "x", 0, 2),
        table("many rows", "x", 500, 2),
        table("too wide", endless, 3, 8),
        table(endless, "", 2, 1));
  }
}

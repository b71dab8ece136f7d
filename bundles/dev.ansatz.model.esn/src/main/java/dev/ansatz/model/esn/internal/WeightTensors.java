package dev.ansatz.model.esn.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the weights of a reservoir are laid out in an archive, F64 or F32: dense {@code W} [units ×
 * units], or {@code W.values} [units × fan-in] and {@code W.columns} [units × fan-in], of which
 * there may also be one row for every four units; {@code W_in} [units × inputs]; {@code b} [units ×
 * 1].
 */
final class WeightTensors {
  private static final String DENSE = "W";
  private static final String VALUES = "W.values";
  private static final String COLUMNS = "W.columns";
  private static final String INPUT = "W_in";
  private static final String BIAS = "b";

  private WeightTensors() {}

  static Map<String, Tensor> write(ReservoirWeights weights) {
    int fanIn = weights.fanIn();
    int bias = fanIn + weights.inputs();
    Tensor values = weights.values();
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    tensors.put(weights.sparse() ? VALUES : DENSE, columns(values, 0, fanIn));
    if (weights.sparse()) {
      tensors.put(COLUMNS, columns(weights.columns(), 0, fanIn));
    }
    tensors.put(INPUT, columns(values, fanIn, bias));
    tensors.put(BIAS, columns(values, bias, bias + 1));
    return tensors;
  }

  static ReservoirWeights read(Archive archive) {
    boolean dense = archive.tensors().containsKey(DENSE);
    Tensor recurrent = archive.tensor(dense ? DENSE : VALUES, Tensor.class);
    Class<? extends Tensor> type = recurrent.getClass();
    int units = recurrent.rowCount();
    int fanIn = recurrent.shape().rowSize();
    int inputs = archive.tensor(INPUT, type).shape().rowSize();
    if (dense) {
      ArchiveCheck.tensor(archive, DENSE, type, units, units);
    }
    I32Tensor columns = dense ? I32Tensor.zeros(0, 0) : places(archive, units, fanIn, inputs);
    Tensor values = zerosLike(recurrent, units, fanIn + inputs + 1);
    copy(recurrent, 0, values, 0, fanIn);
    copy(ArchiveCheck.tensor(archive, INPUT, type, units, inputs), 0, values, fanIn, inputs);
    copy(ArchiveCheck.tensor(archive, BIAS, type, units, 1), 0, values, fanIn + inputs, 1);
    return new ReservoirWeights(units, inputs, fanIn, columns, values);
  }

  private static I32Tensor places(Archive archive, int units, int fanIn, int inputs) {
    int together = ReservoirWeights.TOGETHER;
    int given = archive.tensor(COLUMNS, I32Tensor.class).rowCount();
    int rows = given == units ? units : (units + together - 1) / together;
    I32Tensor read = ArchiveCheck.tensor(archive, COLUMNS, I32Tensor.class, rows, fanIn);
    checkPlaces(archive, read.array(), units);
    I32Tensor all = I32Tensor.zeros(rows, fanIn + inputs + 1);
    copy(read, 0, all, 0, fanIn);
    for (int row = 0; row < rows; row++) {
      appendTail(all, row, units, fanIn);
    }
    return all;
  }

  /** Lets units listen to x and 1 too. */
  static void appendTail(I32Tensor columns, int row, int units, int fanIn) {
    int stride = columns.shape().rowSize();
    for (int j = fanIn; j < stride; j++) {
      columns.array()[row * stride + j] = units + j - fanIn;
    }
  }

  private static void checkPlaces(Archive archive, int[] places, int units) {
    if (!Arrays.stream(places).allMatch(place -> 0 <= place && place < units)) {
      throw new ArchiveException(
          "the tensor '%s' of learner '%s' must hold numbers from 0 to %d; it holds others"
              .formatted(COLUMNS, archive.learner(), units - 1));
    }
  }

  private static Tensor columns(Tensor matrix, int from, int to) {
    Tensor part = zerosLike(matrix, matrix.rowCount(), to - from);
    copy(matrix, from, part, 0, to - from);
    return part;
  }

  private static Tensor zerosLike(Tensor model, int rows, int columns) {
    return switch (model.dtype()) {
      case F64 -> F64Tensor.zeros(rows, columns);
      case F32 -> F32Tensor.zeros(rows, columns);
      case I32 -> I32Tensor.zeros(rows, columns);
      case U8 -> U8Tensor.zeros(rows, columns);
    };
  }

  private static void copy(Tensor from, int fromColumn, Tensor to, int toColumn, int count) {
    Object source = array(from);
    Object target = array(to);
    for (int row = 0; row < from.rowCount(); row++) {
      int sourceOffset = row * from.shape().rowSize() + fromColumn;
      int targetOffset = row * to.shape().rowSize() + toColumn;
      System.arraycopy(source, sourceOffset, target, targetOffset, count);
    }
  }

  private static Object array(Tensor tensor) {
    if (tensor instanceof F64Tensor doubles) {
      return doubles.array();
    } else if (tensor instanceof F32Tensor floats) {
      return floats.array();
    } else if (tensor instanceof I32Tensor integers) {
      return integers.array();
    }
    return ((U8Tensor) tensor).array();
  }
}

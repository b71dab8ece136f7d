package dev.ansatz.model.esn.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the weights of a reservoir are laid out in an archive, F64 or F32: dense {@code W} [units ×
 * units], or {@code W.values} and {@code W.columns}, both [units × fan-in]; {@code W_in} [units ×
 * inputs]; {@code b} [units × 1].
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
    int bias = weights.stride() - 1;
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    tensors.put(weights.sparse() ? VALUES : DENSE, columns(weights.values(), 0, fanIn));
    if (weights.sparse()) {
      tensors.put(COLUMNS, I32Tensor.of(weights.columns(), weights.units(), fanIn));
    }
    tensors.put(INPUT, columns(weights.values(), fanIn, bias));
    tensors.put(BIAS, columns(weights.values(), bias, bias + 1));
    return tensors;
  }

  static ReservoirWeights read(Archive archive) {
    boolean dense = archive.tensors().containsKey(DENSE);
    Tensor recurrent = archive.tensor(dense ? DENSE : VALUES, Tensor.class);
    Class<? extends Tensor> type = recurrent.getClass();
    int units = recurrent.rowCount();
    int fanIn = recurrent.shape().rowSize();
    int inputs = archive.tensor(INPUT, type).shape().rowSize();
    Tensor checked = dense ? ArchiveCheck.tensor(archive, DENSE, type, units, units) : recurrent;
    Tensor input = ArchiveCheck.tensor(archive, INPUT, type, units, inputs);
    Tensor bias = ArchiveCheck.tensor(archive, BIAS, type, units, 1);
    int[] columns = dense ? new int[0] : places(archive, units, fanIn);
    return new ReservoirWeights(units, inputs, columns, join(List.of(checked, input, bias)));
  }

  private static int[] places(Archive archive, int units, int fanIn) {
    int[] places = ArchiveCheck.tensor(archive, COLUMNS, I32Tensor.class, units, fanIn).array();
    checkPlaces(archive, places, units);
    return places;
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

  private static Tensor join(List<Tensor> parts) {
    int width = parts.stream().mapToInt(part -> part.shape().rowSize()).sum();
    Tensor whole = zerosLike(parts.get(0), parts.get(0).rowCount(), width);
    int column = 0;
    for (Tensor part : parts) {
      copy(part, 0, whole, column, part.shape().rowSize());
      column += part.shape().rowSize();
    }
    return whole;
  }

  private static Tensor zerosLike(Tensor model, int rows, int columns) {
    return model instanceof F32Tensor
        ? F32Tensor.zeros(rows, columns)
        : F64Tensor.zeros(rows, columns);
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
    return tensor instanceof F32Tensor single ? single.array() : ((F64Tensor) tensor).array();
  }
}

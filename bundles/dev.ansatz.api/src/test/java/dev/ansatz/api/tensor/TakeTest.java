package dev.ansatz.api.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TakeTest {
  @Test
  void chosenRowsComeInTheOrderGiven() {
    List<Tensor> tensors =
        List.of(
            F64Tensor.of(new double[] {1, 2, 3, 4, 5, 6}, 3, 2),
            F32Tensor.of(new float[] {1, 2, 3, 4, 5, 6}, 3, 2),
            I32Tensor.of(new int[] {1, 2, 3, 4, 5, 6}, 3, 2),
            U8Tensor.of(new byte[] {1, 2, 3, 4, 5, 6}, 3, 2));
    for (Tensor tensor : tensors) {
      Tensor taken = tensor.take(2, 0, 2, 1);
      assertEquals(tensor.dtype(), taken.dtype());
      assertEquals(Shape.of(4, 2), taken.shape());
      assertArrayEquals(new double[] {5, 6, 1, 2, 5, 6, 3, 4}, taken.toDoubles());
      assertEquals(Shape.of(0, 2), tensor.take().shape());
    }
  }
}

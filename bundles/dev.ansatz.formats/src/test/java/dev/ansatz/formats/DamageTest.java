package dev.ansatz.formats;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged files end as a DataException or, where the damage cannot be seen, as an array. */
class DamageTest {
  @TempDir Path folder;

  private static byte[] npy() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Npy.write(F64Tensor.of(new double[] {1, 2, 3, 4, 5, 6}, 2, 3), out);
    return out.toByteArray();
  }

  private static byte[] safetensors() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, Tensor> tensors =
        Map.of("a", F64Tensor.of(new double[] {1, 2}, 2), "b", I32Tensor.of(new int[] {3}, 1, 1));
    new Safetensors(tensors, Map.of("title", "x")).write(out);
    return out.toByteArray();
  }

  private static byte[] idx() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Idx.write(I32Tensor.of(new int[] {1, 2, 3, 4, 5, 6}, 2, 3), out);
    return out.toByteArray();
  }

  @Test
  void everyTruncationIsRefused() throws IOException {
    everyTruncationIsRefused(npy(), Npy::read);
    everyTruncationIsRefused(safetensors(), Safetensors::read);
    everyTruncationIsRefused(idx(), Idx::read);
  }

  private void everyTruncationIsRefused(byte[] whole, Consumer<Path> reader) throws IOException {
    for (int length = 0; length < whole.length; length++) {
      Path file = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, length));
      DataException e = assertThrows(DataException.class, () -> reader.accept(file));
      assertTrue(e.getMessage().startsWith(file.toString()), e.getMessage());
    }
  }

  @Test
  void everyFlippedBitInTheHeaderIsRefusedOrHarmless() throws IOException {
    everyFlippedBit(npy(), 128, Npy::read);
    byte[] safetensors = safetensors();
    everyFlippedBit(safetensors, safetensors.length - 20, Safetensors::read);
    everyFlippedBit(idx(), 12, Idx::read);
  }

  private void everyFlippedBit(byte[] whole, int header, Consumer<Path> reader) throws IOException {
    int refused = 0;
    for (int bit = 0; bit < 8 * header; bit++) {
      byte[] damaged = whole.clone();
      damaged[bit / 8] ^= (byte) (1 << (bit % 8));
      refused += isRefused(damaged, reader) ? 1 : 0;
    }
    assertTrue(refused > 2 * header, "only %d of %d flips".formatted(refused, 8 * header));
  }

  @Test
  void seededDamageIsRefusedOrHarmless() throws IOException {
    seededDamage(npy(), Npy::read);
    seededDamage(safetensors(), Safetensors::read);
  }

  private void seededDamage(byte[] whole, Consumer<Path> reader) throws IOException {
    SplittableRandom random = RandomKey.of(1).fold("damage").generator();
    int refused = 0;
    for (int trial = 0; trial < 2000; trial++) {
      byte[] damaged = whole.clone();
      for (int hits = random.nextInt(1, 5); hits > 0; hits--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      refused += isRefused(damaged, reader) ? 1 : 0;
    }
    assertTrue(refused > 1000, "only %d of 2000 were refused".formatted(refused));
  }

  private boolean isRefused(byte[] contents, Consumer<Path> reader) throws IOException {
    try {
      reader.accept(Files.write(folder.resolve("damaged"), contents));
      return false;
    } catch (DataException e) {
      return true;
    }
  }
}

package dev.ansatz.runtime.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import dev.ansatz.runtime.plugins.Origin;
import dev.ansatz.runtime.store.internal.ArchiveFiles;
import dev.ansatz.runtime.store.internal.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedModelTest {
  @TempDir Path temp;

  private static Archive archive() {
    Map<String, Tensor> tensors =
        Map.of(
            "f64", F64Tensor.of(new double[] {0.1, -0.0, Double.MIN_VALUE}, 3, 1),
            "f32", F32Tensor.of(new float[] {0.1f, 1e-40f}, 2),
            "i32", I32Tensor.of(new int[] {Integer.MIN_VALUE, 7}, 2),
            "u8", U8Tensor.of(new byte[] {-1, 0, 1, 2}, 2, 2));
    Map<String, Object> attributes =
        Map.of(
            "text",
            "é \"quoted\"",
            "flag",
            true,
            "count",
            3,
            "large",
            1L << 40,
            "third",
            1.0 / 3,
            "whole",
            2.0,
            "list",
            List.of(1, "two", Map.of("three", 3)));
    return new Archive("esn", 2, tensors, attributes);
  }

  private Path write() {
    RunFolder folder = RunFolder.create(temp.resolve("run"));
    ArchiveFiles.of(archive(), new ModelSummary("Net", List.of()), new Origin("bundle", "1.0.0"))
        .write(folder);
    return folder.dir();
  }

  @Test
  void whatWasWrittenIsReadToTheBit() {
    assertEquals(archive(), SavedModel.load(write()));
  }

  @Test
  void aFolderWithoutAModelIsRefused() {
    ArchiveException e = assertThrows(ArchiveException.class, () -> SavedModel.load(temp));
    assertTrue(e.getMessage().contains("model.json"), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "{\"tensors\": 1}", "{\"tensors\": [\"gone\"]}"})
  void wordsThatAreNotAModelsAreRefused(String words) throws IOException {
    Path dir = write();
    Files.writeString(dir.resolve("model.json"), words);
    assertThrows(ArchiveException.class, () -> SavedModel.load(dir));
  }

  @Test
  void aTruncatedFileOfArraysIsRefused() throws IOException {
    Path dir = write();
    Path arrays = dir.resolve("model.safetensors");
    byte[] bytes = Files.readAllBytes(arrays);
    Files.write(arrays, java.util.Arrays.copyOf(bytes, bytes.length - 1));
    assertThrows(ArchiveException.class, () -> SavedModel.load(dir));
  }
}

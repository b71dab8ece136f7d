package dev.ansatz.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.api.progress.StopToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvCellsTest {
  @TempDir Path folder;

  private CsvCells read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), text);
    return CsvCells.read(file, CsvOptions.detect(), StopToken.never());
  }

  @Test
  void keepsTextsAndLines() throws IOException {
    CsvCells cells = read("# a comment\nname,size\n\n\"a, b\", 1.50\n\"two\nlines\",\nx,NaN\n");
    assertEquals(List.of("name", "size"), cells.names());
    assertEquals(
        List.of(List.of("a, b", "1.50"), List.of("two\nlines", ""), List.of("x", "NaN")),
        cells.rows());
    assertEquals(List.of(4L, 5L, 7L), cells.lines());
  }

  @Test
  void aLineWithANumberIsNoHeader() throws IOException {
    assertEquals(List.of(), read("rose;5.1\ntulip;4\n").names());
    assertEquals(List.of("a"), read("a\nb\n").names());
  }
}

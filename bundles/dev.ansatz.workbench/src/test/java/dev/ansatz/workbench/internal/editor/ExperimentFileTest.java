package dev.ansatz.workbench.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.ui.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentFileTest {
  private static final String TEXT = "data: lorenz\nmodel: esn\n";

  @TempDir private Path folder;
  private Bench bench;
  private Path file;

  @BeforeEach
  void begin() throws IOException {
    Pictures.onEventThread(Theme.LIGHT::install);
    bench = new Bench(folder.resolve("bench"));
    file = Files.writeString(folder.resolve("a.yaml"), TEXT);
  }

  @AfterEach
  void end() {
    bench.close();
  }

  private void enter() {
    bench.act(() -> bench.editor().checkFile());
  }

  private void answer(String id) {
    bench.with("editor.banner." + id, JButton.class, JButton::doClick);
  }

  private boolean isAsking() {
    return bench.get(() -> bench.find("editor.banner", JPanel.class).isVisible());
  }

  @Test
  void aFileIsOpenedChangedAndSaved() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    bench.open(file);
    assertEquals(TEXT, bench.text());
    assertFalse(bench.get(() -> bench.editor().dirty().get()));
    bench.act(() -> bench.editor().type(TEXT + "seed: 3\n"));
    assertTrue(bench.get(() -> bench.editor().dirty().get()));
    assertTrue(bench.get(() -> bench.editor().save()));
    assertFalse(bench.get(() -> bench.editor().dirty().get()));
    assertEquals(TEXT + "seed: 3\n", Files.readString(file));
    assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(2, left.count());
    }
  }

  @Test
  void returnsAndLinksStay() throws IOException {
    Files.writeString(file, TEXT.replace("\n", "\r\n"));
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
    bench.open(link);
    assertFalse(bench.get(() -> bench.editor().dirty().get()));
    bench.act(() -> bench.editor().type(TEXT + "seed: 3\n"));
    assertTrue(bench.get(() -> bench.editor().save()));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals((TEXT + "seed: 3\n").replace("\n", "\r\n"), Files.readString(file));
  }

  @Test
  void whatIsTypedBeforeTheFileIsReadIsADraft() {
    Pictures.onEventThread(
        () -> {
          bench.openNow(file);
          bench.editor().type(TEXT + "seed: 8\n");
        });
    bench.fakes().settle();
    assertEquals(TEXT + "seed: 8\n", bench.text());
    assertTrue(bench.get(() -> bench.editor().dirty().get()));
    bench.act(() -> bench.editor().undo());
    assertEquals(TEXT, bench.text());
  }

  @Test
  void changesFromOutsideAreNoticed() throws IOException {
    bench.open(file);
    enter();
    assertFalse(isAsking());
    Files.writeString(file, TEXT + "seed: 5\n");
    enter();
    assertTrue(isAsking());
    answer("reload");
    assertEquals(TEXT + "seed: 5\n", bench.text());
    assertFalse(bench.get(() -> bench.editor().dirty().get()));
    Files.writeString(file, TEXT + "seed: 6\n");
    enter();
    answer("keep");
    assertTrue(bench.get(() -> bench.editor().dirty().get()));
    assertTrue(bench.get(() -> bench.editor().save()));
    assertEquals(TEXT + "seed: 5\n", Files.readString(file));
  }

  @Test
  void whatOthersWroteIsNotReplacedUnasked() throws IOException {
    bench.open(file);
    bench.act(() -> bench.editor().type(TEXT + "seed: 3\n"));
    Files.writeString(file, TEXT + "seed: 5\n");
    assertFalse(bench.get(() -> bench.editor().save()));
    assertEquals(TEXT + "seed: 5\n", Files.readString(file));
    bench.fakes().stage().answer("yes");
    assertTrue(bench.get(() -> bench.editor().save()));
    assertEquals(TEXT + "seed: 3\n", Files.readString(file));
  }

  @Test
  void aNewExperimentAsksForItsFile() throws IOException {
    bench.open(TEXT);
    assertFalse(bench.get(() -> bench.editor().save()));
    bench.fakes().stage().answer(folder.resolve("new").toString());
    assertTrue(bench.get(() -> bench.editor().save()));
    assertEquals(TEXT, Files.readString(folder.resolve("new.yaml")));
    assertEquals("new.yaml", bench.get(() -> bench.editor().title().get()));
  }

  @Test
  void troubleIsToldInASentence() throws IOException {
    bench.open(folder.resolve("none.yaml"));
    assertTrue(isAsking());
    Files.write(file, new byte[] {(byte) 0xC3, (byte) 0x28});
    IOException e = assertThrows(IOException.class, () -> ExperimentFile.read(file));
    assertEquals("The file %s must be UTF-8 text.".formatted(file), e.getMessage());
    Path inFile = file.resolve("b.yaml");
    assertThrows(IOException.class, () -> new ExperimentFile(TEXT, false).write(inFile));
  }

  @Test
  void revertTypesWhatTheFileHolds() {
    bench.open(file);
    bench.act(() -> bench.editor().type("nothing: 1\n"));
    bench.act(() -> bench.editor().revert());
    assertEquals(TEXT, bench.text());
  }
}

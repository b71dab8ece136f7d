package dev.ansatz.workbench.internal.editor;

import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.ui.Theme;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExperimentEditorPictureTest {
  private static final int HEIGHT = 700;

  @TempDir private Path folder;

  private void look(Theme theme, String name, String text, int width) {
    Pictures.onEventThread(theme::install);
    try (Bench bench = new Bench(folder)) {
      bench.open(text);
      BufferedImage[] image = new BufferedImage[1];
      bench.act(() -> Pictures.paint(bench.editor().component(), width, HEIGHT, 1));
      bench.act(() -> image[0] = Pictures.paint(bench.editor().component(), width, HEIGHT, 1));
      Pictures.assertApproved(
          "editor-" + name + "-" + theme.name().toLowerCase(Locale.ROOT), image[0]);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void aWholeExperiment(Theme theme) {
    look(theme, "whole", Bench.TEXT, 1200);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void inALittleRoom(Theme theme) {
    look(theme, "narrow", Bench.TEXT, 640);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void mistakes(Theme theme) {
    String wrong =
        Bench.TEXT
            .replace("length: 5000", "length: many")
            .replace("units: 800", "units: 0")
            .replace("sd: 1e-2", "sd: -1");
    look(theme, "mistakes", wrong, 1200);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void nothingYet(Theme theme) {
    look(theme, "empty", "", 1200);
  }
}

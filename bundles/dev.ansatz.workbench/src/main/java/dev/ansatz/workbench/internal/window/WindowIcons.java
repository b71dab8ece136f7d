package dev.ansatz.workbench.internal.window;

import com.formdev.flatlaf.extras.FlatSVGUtils;
import java.awt.Image;
import java.util.List;

/** The window's icon in all sizes. */
final class WindowIcons {
  private WindowIcons() {}

  static List<Image> all() {
    return FlatSVGUtils.createWindowIconImages(
        WindowIcons.class.getResource("/dev/ansatz/workbench/internal/icons/ansatz.svg"));
  }
}

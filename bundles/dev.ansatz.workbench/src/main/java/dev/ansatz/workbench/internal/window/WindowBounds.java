package dev.ansatz.workbench.internal.window;

import dev.ansatz.workbench.internal.memory.WindowMemory;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsConfiguration;
import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import javax.swing.JFrame;

/** Where a window stands on the screen. */
final class WindowBounds {
  private static final Dimension LEAST = new Dimension(800, 560);
  private static final Dimension FIRST = new Dimension(1360, 860);

  private WindowBounds() {}

  /** Puts a window where it was, or in the middle; always within the screen. */
  static void place(JFrame frame, WindowMemory memory) {
    GraphicsConfiguration screen = frame.getGraphicsConfiguration();
    Rectangle all = screen.getBounds();
    frame.setMinimumSize(LEAST);
    if (memory.bounds().size() == 4) {
      List<Integer> b = memory.bounds();
      Rectangle wanted = new Rectangle(b.get(0), b.get(1), b.get(2), b.get(3)).intersection(all);
      if (wanted.width >= LEAST.width && wanted.height >= LEAST.height) {
        frame.setBounds(wanted);
        frame.setExtendedState(memory.maximised() ? Frame.MAXIMIZED_BOTH : Frame.NORMAL);
        return;
      }
    }
    frame.setSize(Math.min(FIRST.width, all.width), Math.min(FIRST.height, all.height));
    frame.setLocationRelativeTo(null);
  }

  static WindowMemory memory(
      JFrame frame,
      String perspective,
      Map<String, String> layouts,
      List<String> files,
      int front) {
    Rectangle b = frame.getBounds();
    return new WindowMemory(
        List.of(b.x, b.y, b.width, b.height),
        (frame.getExtendedState() & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH,
        perspective,
        layouts,
        files,
        front);
  }
}

package dev.ansatz.workbench.internal.view.explore.latent;

import java.awt.event.ActionEvent;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Moves a point by the arrow keys, with Shift by less; Escape frees it. */
final class PointKeys {
  private static final double STEP = 0.1;
  private static final double SMALL_STEP = 0.01;
  private static final Map<String, int[]> ARROWS =
      Map.of(
          "LEFT", new int[] {-1, 0},
          "RIGHT", new int[] {1, 0},
          "UP", new int[] {0, 1},
          "DOWN", new int[] {0, -1});

  private PointKeys() {}

  /** Takes a step across and upwards, in latents. */
  @FunctionalInterface
  interface Steps {
    /** Moves. */
    void move(double right, double up);
  }

  static void install(JComponent component, Steps steps, Runnable free) {
    ARROWS.forEach(
        (key, way) -> {
          bind(component, key, () -> steps.move(way[0] * STEP, way[1] * STEP));
          bind(
              component,
              "shift " + key,
              () -> steps.move(way[0] * SMALL_STEP, way[1] * SMALL_STEP));
        });
    bind(component, "ESCAPE", free);
  }

  private static void bind(JComponent component, String key, Runnable action) {
    String name = "explore " + key;
    component.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), name);
    component
        .getActionMap()
        .put(
            name,
            new AbstractAction() {
              private static final long serialVersionUID = 1;

              @Override
              public void actionPerformed(ActionEvent e) {
                action.run();
              }
            });
  }
}

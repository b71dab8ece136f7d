package dev.ansatz.figures.internal.view;

import dev.ansatz.figures.Tool;
import dev.ansatz.figures.internal.SpaceGeometry;
import dev.ansatz.figures.internal.TableGeometry;
import java.awt.Cursor;

/** The pointer's shape tells what a button would do. */
final class Cursors {
  private Cursors() {}

  static Cursor of(Spot spot, Tool tool) {
    return Cursor.getPredefinedCursor(shape(spot, tool));
  }

  private static int shape(Spot spot, Tool tool) {
    boolean table = spot.geometry() instanceof TableGeometry;
    return switch (spot.part()) {
      case LEGEND -> Cursor.HAND_CURSOR;
      case X_AXIS -> Cursor.E_RESIZE_CURSOR;
      case Y_AXIS -> Cursor.N_RESIZE_CURSOR;
      case OTHER -> Cursor.DEFAULT_CURSOR;
      case PLOT ->
          table
              ? Cursor.DEFAULT_CURSOR
              : spot.geometry() instanceof SpaceGeometry ? Cursor.MOVE_CURSOR : shape(tool);
    };
  }

  private static int shape(Tool tool) {
    return switch (tool) {
      case ZOOM -> Cursor.CROSSHAIR_CURSOR;
      case PAN -> Cursor.MOVE_CURSOR;
      case PICK -> Cursor.HAND_CURSOR;
    };
  }
}

package dev.ansatz.views.internal;

import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.XyPanel;

/** Panels with other titles. */
final class Titles {
  private Titles() {}

  static Panel with(String title, Panel panel) {
    if (panel instanceof XyPanel plane) {
      return new XyPanel(title, plane.x(), plane.y(), plane.series(), plane.marks());
    } else if (panel instanceof SpacePanel space) {
      return new SpacePanel(title, space.x(), space.y(), space.z(), space.curves(), space.camera());
    }
    ImagePanel images = (ImagePanel) panel;
    return new ImagePanel(title, images.columns(), images.images(), images.captions());
  }
}

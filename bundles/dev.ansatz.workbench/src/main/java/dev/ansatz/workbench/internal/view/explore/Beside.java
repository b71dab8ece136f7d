package dev.ansatz.workbench.internal.view.explore;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;

/**
 * Lays out two components: the second at the right of the first where there is room, else below it.
 */
public final class Beside implements LayoutManager {
  private static final int WIDE = 560;
  private static final double SHARE_BESIDE = 0.38;
  private static final double SHARE_BELOW = 0.5;
  private static final int GAP = 8;

  @Override
  public void layoutContainer(Container parent) {
    if (parent.getComponentCount() != 2) {
      return;
    }
    Component first = parent.getComponent(0);
    Component second = parent.getComponent(1);
    int width = parent.getWidth();
    int height = parent.getHeight();
    if (width >= WIDE) {
      int side = (int) (width * SHARE_BESIDE);
      first.setBounds(0, 0, width - side - GAP, height);
      second.setBounds(width - side, 0, side, height);
    } else {
      int below = (int) (height * SHARE_BELOW);
      first.setBounds(0, 0, width, height - below - GAP);
      second.setBounds(0, height - below, width, below);
    }
  }

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    return new Dimension(2 * WIDE, WIDE);
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return new Dimension(0, 0);
  }

  @Override
  public void addLayoutComponent(String name, Component component) {
    // Every component is taken by its position.
  }

  @Override
  public void removeLayoutComponent(Component component) {
    // Every component is taken by its position.
  }
}

package dev.ansatz.workbench.internal.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import javax.swing.JTextArea;

/**
 * Lays out components below each other in the middle of their container, sentences wrapped to a
 * width that reads well.
 */
final class ReadingColumn implements LayoutManager {
  private static final int WIDTH = 360;
  private static final int LEAST_WIDTH = 80;
  private static final int GAP = 8;

  @Override
  public void layoutContainer(Container parent) {
    Insets insets = parent.getInsets();
    int room = parent.getWidth() - insets.left - insets.right;
    int width = Math.max(LEAST_WIDTH, Math.min(WIDTH, room));
    int x = insets.left + Math.max(0, (room - width) / 2);
    int spare = parent.getHeight() - insets.top - insets.bottom - height(parent, width);
    int y = insets.top + Math.max(0, spare / 2);
    for (Component component : parent.getComponents()) {
      Dimension size = size(component, width);
      component.setBounds(x, y, size.width, size.height);
      y += size.height + GAP;
    }
  }

  private static Dimension size(Component component, int width) {
    if (component instanceof JTextArea) {
      component.setSize(width, Short.MAX_VALUE);
      return new Dimension(width, component.getPreferredSize().height);
    }
    Dimension wanted = component.getPreferredSize();
    return new Dimension(Math.min(width, wanted.width), wanted.height);
  }

  private static int height(Container parent, int width) {
    int height = -GAP;
    for (Component component : parent.getComponents()) {
      height += size(component, width).height + GAP;
    }
    return height;
  }

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    Insets insets = parent.getInsets();
    return new Dimension(
        WIDTH + insets.left + insets.right, height(parent, WIDTH) + insets.top + insets.bottom);
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return new Dimension(LEAST_WIDTH, LEAST_WIDTH);
  }

  @Override
  public void addLayoutComponent(String name, Component component) {}

  @Override
  public void removeLayoutComponent(Component component) {}
}

package dev.ansatz.workbench.internal.welcome;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;

/**
 * Lays out tiles of one width in as many columns as there is room for, all rows as high as need be.
 */
final class Tiles implements LayoutManager {
  private final int least;
  private final int gap;

  Tiles(int least, int gap) {
    this.least = least;
    this.gap = gap;
  }

  @Override
  public void addLayoutComponent(String name, Component component) {
    // there are no constraints
  }

  @Override
  public void removeLayoutComponent(Component component) {
    // there are no constraints
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return new Dimension(least, least);
  }

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    int width = parent.getWidth() > 0 ? parent.getWidth() : 3 * least;
    return new Dimension(width, arrange(parent, width, false));
  }

  @Override
  public void layoutContainer(Container parent) {
    arrange(parent, parent.getWidth(), true);
  }

  // Returns the height that is needed.
  private int arrange(Container parent, int width, boolean place) {
    Insets insets = parent.getInsets();
    int room = width - insets.left - insets.right;
    int columns = Math.max(1, (room + gap) / (least + gap));
    int tile = (room - (columns - 1) * gap) / columns;
    int top = insets.top;
    for (int first = 0; first < parent.getComponentCount(); first += columns) {
      int last = Math.min(first + columns, parent.getComponentCount());
      int height = 0;
      for (int i = first; i < last; i++) {
        height = Math.max(height, heightAt(parent.getComponent(i), tile));
      }
      for (int i = first; place && i < last; i++) {
        parent
            .getComponent(i)
            .setBounds(insets.left + (i - first) * (tile + gap), top, tile, height);
      }
      top += height + gap;
    }
    return top - gap + insets.bottom;
  }

  private static int heightAt(Component component, int width) {
    if (component.getWidth() != width) {
      component.setSize(width, component.getHeight());
      component.doLayout();
    }
    return component.getPreferredSize().height;
  }
}

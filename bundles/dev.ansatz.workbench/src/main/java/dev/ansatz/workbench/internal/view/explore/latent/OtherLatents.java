package dev.ansatz.workbench.internal.view.explore.latent;

import dev.ansatz.workbench.internal.ui.Numbers;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjDoubleConsumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSlider;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** A slider for each latent that the plane does not show. */
final class OtherLatents {
  private static final int PER_UNIT = 100;
  private static final int FARTHEST = 4;

  private final ObjDoubleConsumer<Integer> moved;
  private final JPanel sliders = new AsWide();
  private final JScrollPane component = new JScrollPane(sliders);
  private final List<Line> lines = new ArrayList<>();
  private boolean filling;

  /** Is as wide as what it scrolls in. */
  private static final class AsWide extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1;
    private static final int LINE = 24;

    AsWide() {
      super(new MigLayout("fillx, insets 4, gap 4, wrap 3", "[][0:0, grow, fill][right]"));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
      return new Dimension(LINE, Math.min(getPreferredSize().height, 5 * LINE));
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
      return LINE;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
      return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
      return false;
    }
  }

  private record Line(int latent, JSlider slider, JLabel value) {}

  /**
   * Makes it without sliders.
   *
   * @param moved is told which latent the user has moved, and to what
   */
  OtherLatents(ObjDoubleConsumer<Integer> moved) {
    this.moved = moved;
    component.setBorder(null);
  }

  JComponent component() {
    return component;
  }

  /** Makes the sliders for all latents but those of the plane. */
  void offer(LatentMap map, int x, int y) {
    sliders.removeAll();
    lines.clear();
    for (int latent = 0; latent < map.latents(); latent++) {
      if (latent != x && latent != y) {
        add(map.name(latent), latent);
      }
    }
    component.setVisible(!lines.isEmpty());
    sliders.revalidate();
    sliders.repaint();
  }

  private void add(String name, int latent) {
    JSlider slider = new JSlider(-FARTHEST * PER_UNIT, FARTHEST * PER_UNIT, 0);
    slider.setName("latent.slider." + (latent + 1));
    slider.getAccessibleContext().setAccessibleName(name);
    JLabel label = new JLabel(name);
    label.setLabelFor(slider);
    JLabel value = new JLabel("0", SwingConstants.TRAILING);
    Line line = new Line(latent, slider, value);
    slider.addChangeListener(event -> moved(line));
    lines.add(line);
    sliders.add(label);
    sliders.add(slider, "wmin 24");
    sliders.add(value, "w 48!");
  }

  private void moved(Line line) {
    if (!filling) {
      moved.accept(line.latent(), (double) line.slider().getValue() / PER_UNIT);
    }
  }

  /** Shows a point. */
  void show(double... point) {
    filling = true;
    for (Line line : lines) {
      line.slider().setValue((int) Math.round(point[line.latent()] * PER_UNIT));
      line.value().setText(Numbers.brief(Math.rint(point[line.latent()] * PER_UNIT) / PER_UNIT));
    }
    filling = false;
  }
}

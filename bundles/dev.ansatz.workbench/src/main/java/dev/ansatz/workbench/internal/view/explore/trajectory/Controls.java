package dev.ansatz.workbench.internal.view.explore.trajectory;

import java.util.Arrays;
import java.util.List;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import net.miginfocom.swing.MigLayout;

/** Chooses what is seen of an orbit, where the model goes on, and how far. */
final class Controls {
  private static final int MOST_STEPS = 5000;
  private static final int USUAL_STEPS = 1000;
  private static final int FEWEST_STEPS = 10;

  private final JComboBox<String> across = combo("across", "Component across");
  private final JComboBox<String> up = combo("up", "Component upwards");
  private final JComboBox<String> depth = combo("depth", "Component in depth");
  private final JCheckBox space = new JCheckBox("3-D");
  private final JSlider start = slider("start", "Start");
  private final JSlider horizon = slider("horizon", "Horizon");
  private final JLabel startTime = new JLabel(" ");
  private final JLabel horizonTime = new JLabel(" ");
  private final JPanel component =
      new JPanel(
          new MigLayout("fillx, insets 4, gap 4, wrap 3, hidemode 3", "[][grow, fill][right]"));
  private boolean filling;

  Controls() {
    space.setName("trajectory.space");
    space.setToolTipText("Show three components in space");
    JPanel axes = new JPanel(new MigLayout("insets 0, gap 4, hidemode 3"));
    axes.add(label("Across", across));
    axes.add(across);
    axes.add(label("Up", up));
    axes.add(up);
    axes.add(space);
    axes.add(depth);
    component.add(axes, "span 3, wmin 0");
    addSlider("Start", start, startTime);
    addSlider("Horizon", horizon, horizonTime);
    depth.setVisible(false);
  }

  private void addSlider(String title, JSlider slider, JLabel time) {
    component.add(label(title, slider));
    component.add(slider, "wmin 60");
    component.add(time, "wmin 60");
  }

  private static JLabel label(String text, JComponent of) {
    JLabel label = new JLabel(text);
    label.setLabelFor(of);
    return label;
  }

  private static JComboBox<String> combo(String name, String accessible) {
    JComboBox<String> combo = new JComboBox<>();
    combo.setName("trajectory." + name);
    combo.setToolTipText(accessible);
    combo.getAccessibleContext().setAccessibleName(accessible);
    return combo;
  }

  private static JSlider slider(String name, String accessible) {
    JSlider slider = new JSlider();
    slider.setName("trajectory." + name);
    slider.getAccessibleContext().setAccessibleName(accessible);
    return slider;
  }

  JComponent component() {
    return component;
  }

  /** Calls listeners when the user has changed something. */
  void listen(Runnable looks, Runnable starts, Runnable horizons) {
    for (JComboBox<String> combo : List.of(across, up, depth)) {
      combo.addActionListener(event -> unlessFilling(looks));
    }
    space.addActionListener(event -> depth.setVisible(space.isSelected()));
    space.addActionListener(event -> unlessFilling(looks));
    start.addChangeListener(event -> unlessFilling(starts));
    horizon.addChangeListener(event -> unlessFilling(horizons));
  }

  private void unlessFilling(Runnable listener) {
    if (!filling) {
      listener.run();
    }
  }

  private void fill(Runnable changes) {
    filling = true;
    try {
      changes.run();
    } finally {
      filling = false;
    }
  }

  /** Offers what an orbit has; begins in its first tenth. */
  Launch offer(Orbit orbit) {
    int most = Math.max(FEWEST_STEPS, Math.min(MOST_STEPS, orbit.rows()));
    int room = orbit.lastStart() - orbit.firstStart();
    Launch launch =
        new Launch(
            orbit.firstStart() + room / 10,
            java.util.Optional.empty(),
            Math.max(FEWEST_STEPS, Math.min(USUAL_STEPS, orbit.rows() / 2)));
    fill(
        () -> {
          String[] names = orbit.names().toArray(String[]::new);
          int last = names.length - 1;
          choose(across, names, 0);
          choose(up, names, last);
          choose(depth, names, Math.min(1, last));
          space.setEnabled(names.length > 2);
          space.setSelected(space.isSelected() && names.length > 2);
          start.setMinimum(orbit.firstStart());
          start.setMaximum(orbit.lastStart());
          horizon.setMinimum(FEWEST_STEPS);
          horizon.setMaximum(most);
        });
    show(orbit, launch);
    return launch;
  }

  private static void choose(JComboBox<String> combo, String[] names, int selected) {
    Object before = combo.getSelectedItem();
    combo.setModel(new DefaultComboBoxModel<>(names));
    boolean kept = before != null && Arrays.asList(names).contains(before);
    combo.setSelectedItem(kept ? before : names[selected]);
  }

  /** Shows from where the model goes on. */
  void show(Orbit orbit, Launch launch) {
    fill(
        () -> {
          start.setValue(launch.start());
          horizon.setValue(launch.steps());
        });
    startTime.setText(Words.plain(orbit, launch.start()));
    horizonTime.setText(Words.plain(orbit, launch.steps()));
    horizonTime.setToolTipText(Words.time(orbit, launch.steps()));
  }

  int start() {
    return start.getValue();
  }

  int steps() {
    return horizon.getValue();
  }

  int across() {
    return across.getSelectedIndex();
  }

  int up() {
    return up.getSelectedIndex();
  }

  int depth() {
    return depth.getSelectedIndex();
  }

  boolean isSpace() {
    return space.isSelected();
  }
}

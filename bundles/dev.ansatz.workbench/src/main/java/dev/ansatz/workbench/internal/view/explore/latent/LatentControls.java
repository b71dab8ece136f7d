package dev.ansatz.workbench.internal.view.explore.latent;

import java.util.stream.IntStream;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Chooses the plane that is seen, and goes to places by buttons. */
final class LatentControls {
  private final JComboBox<String> across = combo("across", "Latent across");
  private final JComboBox<String> up = combo("up", "Latent upwards");
  private final JPanel planeBar = new JPanel(new MigLayout("insets 4, gap 4"));
  private final JPanel placeBar =
      new JPanel(new MigLayout("fillx, insets 4, gap 4", "[grow, fill, sg]"));
  private boolean filling;

  LatentControls(Runnable chosen) {
    addLabelled("Across", across);
    addLabelled("Up", up);
    across.addActionListener(event -> unlessFilling(chosen));
    up.addActionListener(event -> unlessFilling(chosen));
  }

  private void unlessFilling(Runnable chosen) {
    if (!filling) {
      chosen.run();
    }
  }

  private static JComboBox<String> combo(String name, String accessible) {
    JComboBox<String> combo = new JComboBox<>();
    combo.setName("latent." + name);
    combo.setToolTipText(accessible);
    combo.getAccessibleContext().setAccessibleName(accessible);
    return combo;
  }

  private void addLabelled(String text, JComponent of) {
    JLabel label = new JLabel(text);
    label.setLabelFor(of);
    planeBar.add(label);
    planeBar.add(of, "wmin 60");
  }

  /** Adds a button that goes to a place. */
  void add(String name, String text, String tip, Runnable action) {
    JButton button = new JButton(text);
    button.setName("latent." + name);
    button.setToolTipText(tip);
    button.addActionListener(event -> action.run());
    placeBar.add(button, "wmin 0");
  }

  JComponent planeBar() {
    return planeBar;
  }

  JComponent placeBar() {
    return placeBar;
  }

  /** Offers the latents of a map, the widest two first. */
  void offer(LatentMap map) {
    filling = true;
    String[] names = IntStream.range(0, map.latents()).mapToObj(map::name).toArray(String[]::new);
    int[] widest = map.widest();
    across.setModel(new DefaultComboBoxModel<>(names));
    across.setSelectedIndex(widest[0]);
    up.setModel(new DefaultComboBoxModel<>(names));
    up.setSelectedIndex(widest[1]);
    filling = false;
  }

  int across() {
    return across.getSelectedIndex();
  }

  int up() {
    return up.getSelectedIndex();
  }
}

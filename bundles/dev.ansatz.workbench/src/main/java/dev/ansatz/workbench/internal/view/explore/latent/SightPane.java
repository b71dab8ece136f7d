package dev.ansatz.workbench.internal.view.explore.latent;

import dev.ansatz.workbench.internal.view.explore.row.RowLook;
import dev.ansatz.workbench.internal.view.explore.row.RowPane;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What the model makes of a point, and the row that is nearest to it. */
final class SightPane {
  private final JLabel decodedTitle = new JLabel("Decoded");
  private final RowPane decoded = new RowPane("Decoded", List.of("Decoded", "Nearest"));
  private final JLabel nearestTitle = new JLabel(" ");
  private final RowPane nearest = new RowPane("Nearest row", List.of("Nearest"));
  private final JPanel component =
      new JPanel(new MigLayout("fill, insets 4, gap 4, wrap 1, hidemode 3", "[0:0, grow, fill]"));

  SightPane() {
    decoded.setName("latent.decoded");
    nearest.setName("latent.nearest");
    nearestTitle.setName("latent.nearestTitle");
    component.add(decodedTitle, "wmin 40");
    component.add(decoded, "grow, pushy 200, hmin 60");
    component.add(nearestTitle, "wmin 40");
    component.add(nearest, "grow, pushy 60, h 40:96:200");
  }

  JComponent component() {
    return component;
  }

  void show(LatentMap map, Sight sight) {
    double[] row = RowLook.values(map.rows(), sight.nearest());
    boolean table = map.look().kind() == RowLook.Kind.TABLE;
    decoded.show(map.look(), sight.decoded(), row);
    nearest.setVisible(!table);
    if (!table) {
      nearest.show(map.look(), row);
    }
    String name = map.className(sight.nearest());
    nearestTitle.setText(
        "Nearest: row %d of the %s part%s"
            .formatted(
                map.indices()[sight.nearest()],
                map.split().key(),
                name.isEmpty() ? "" : ", " + name));
    nearestTitle.setToolTipText(nearestTitle.getText() + ", by the distance of latents");
  }

  void themeChanged() {
    decoded.themeChanged();
    nearest.themeChanged();
  }
}

package dev.ansatz.workbench.internal.view.figure;

import dev.ansatz.figures.FigureState;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Middle;
import java.beans.PropertyChangeEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** The same figure of some runs side by side. What is zoomed or hidden in one is so in all. */
final class FigureGrid {
  private static final int LONGEST = 40;

  private final Session session;
  private final JPanel panel = new JPanel(new MigLayout("fill, insets 0, gap 4, wrap 2"));
  private final List<FigurePane> panes = new ArrayList<>();
  private boolean following;

  FigureGrid(Session session) {
    this.session = session;
  }

  /** Shows figures; one that was shown before stays as it is seen, where it is the same. */
  void show(List<LoadedFigure> figures) {
    if (figures.size() == 1 && panes.size() == 1 && figures.get(0).figure().isPresent()) {
      panes.get(0).show(figures.get(0).figure());
      return;
    }
    panel.removeAll();
    panes.clear();
    figures.forEach(figure -> panel.add(cell(figure, figures.size() > 1), "grow, push, sg cell"));
    panel.revalidate();
    panel.repaint();
  }

  private JComponent cell(LoadedFigure figure, boolean titled) {
    JPanel cell = new JPanel(new MigLayout("fill, insets 0, gap 0, wrap 1", "[grow]"));
    if (titled) {
      String name = figure.run().getFileName().toString();
      JLabel title = new JLabel(Middle.shorten(name, LONGEST), SwingConstants.CENTER);
      title.setToolTipText(figure.run().toString());
      cell.add(title, "growx, wmin 40, gap 4 4 4 4");
    }
    cell.add(content(figure), "grow, push, wmin 60, hmin 60");
    return cell;
  }

  private JComponent content(LoadedFigure figure) {
    if (figure.figure().isPresent()) {
      FigurePane pane = new FigurePane();
      pane.setName("figure.pane." + panes.size());
      pane.show(figure.figure());
      pane.addPropertyChangeListener("state", this::changed);
      Exports.install(pane, session);
      panes.add(pane);
      return pane;
    }
    Optional<JComponent> picture = figure.picture().map(PicturePane::new);
    return picture.orElseGet(() -> new JLabel(figure.why(), SwingConstants.CENTER));
  }

  private void changed(PropertyChangeEvent event) {
    if (following) {
      return;
    }
    following = true;
    FigureState state = (FigureState) event.getNewValue();
    panes.stream().filter(pane -> pane != event.getSource()).forEach(pane -> pane.setState(state));
    following = false;
  }

  /** Returns the figures that are shown as values. */
  List<FigurePane> panes() {
    return List.copyOf(panes);
  }

  JComponent component() {
    return panel;
  }
}

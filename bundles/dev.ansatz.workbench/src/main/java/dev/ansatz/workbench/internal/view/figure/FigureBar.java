package dev.ansatz.workbench.internal.view.figure;

import dev.ansatz.api.figure.Mark.Direction;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.figures.FigureSnapshot.Format;
import dev.ansatz.figures.FigureView;
import dev.ansatz.figures.Tool;
import dev.ansatz.workbench.internal.ui.Icons;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.AbstractButton;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JPopupMenu;
import javax.swing.JToggleButton;
import javax.swing.JToolBar;

/** The buttons of figures: each acts on all that are shown. */
public final class FigureBar {
  private final Supplier<List<? extends FigureView>> shown;
  private final Consumer<String> say;
  private final JToolBar bar = new JToolBar();
  private final JToggleButton zoom = new JToggleButton(Icons.of("zoom"), true);
  private final JToggleButton logX = new JToggleButton("log x");
  private final JToggleButton logY = new JToggleButton("log y");

  /**
   * Makes the buttons.
   *
   * @param shown the figures that are shown now
   * @param say told why something cannot be done, in a sentence
   */
  public FigureBar(Supplier<List<? extends FigureView>> shown, Consumer<String> say) {
    this.shown = shown;
    this.say = say;
    bar.setFloatable(false);
    bar.setName("figure.bar");
    button("zoom-in", "Enlarge (+)", FigureView::zoomIn);
    button("zoom-out", "Show more (-)", FigureView::zoomOut);
    button("zoom-reset", "Show everything (0)", FigureView::showAll);
    bar.addSeparator();
    tools();
    bar.addSeparator();
    first("copy", "Copy the picture", FigureView::copy);
    first("export", "Export as PNG, SVG or CSV…", this::exportMenu);
    first("more", "More: series, cross-hairs, axes", this::menu);
    bar.addSeparator();
    scale(logX, Direction.X, "figure.logX", "Logarithmic horizontal axis");
    scale(logY, Direction.Y, "figure.logY", "Logarithmic vertical axis");
  }

  private void button(String icon, String words, Consumer<FigureView> action) {
    JButton button = new JButton(Icons.of(icon));
    button.addActionListener(event -> shown.get().forEach(action));
    add(button, "figure." + icon, words);
  }

  private void first(String icon, String words, Consumer<FigureView> action) {
    JButton button = new JButton(Icons.of(icon));
    button.setName("figure." + icon);
    button.addActionListener(event -> shown.get().stream().findFirst().ifPresent(action));
    add(button, "figure." + icon, words);
  }

  private void add(AbstractButton button, String name, String words) {
    button.setName(name);
    button.setToolTipText(words);
    button.getAccessibleContext().setAccessibleName(words);
    bar.add(button);
  }

  private void tools() {
    JToggleButton pan = new JToggleButton(Icons.of("pan"));
    ButtonGroup group = new ButtonGroup();
    group.add(zoom);
    group.add(pan);
    zoom.addActionListener(event -> chooseTool());
    pan.addActionListener(event -> chooseTool());
    add(zoom, "figure.tool.zoom", "Drag to enlarge a rectangle");
    add(pan, "figure.tool.pan", "Drag to move");
  }

  private void chooseTool() {
    shown.get().forEach(view -> view.setTool(tool()));
  }

  private Tool tool() {
    return zoom.isSelected() ? Tool.ZOOM : Tool.PAN;
  }

  private void scale(JToggleButton button, Direction axis, String name, String words) {
    button.addActionListener(event -> setScale(axis, button.isSelected()));
    add(button, name, words);
  }

  private void setScale(Direction axis, boolean logarithmic) {
    for (FigureView view : shown.get()) {
      int panels = view.figure().map(figure -> figure.panels().size()).orElse(0);
      for (int panel = 0; panel < panels; panel++) {
        if (logarithmic) {
          view.objectionToLogarithms(panel, axis)
              .ifPresent(why -> say.accept("This axis cannot be logarithmic: " + why + "."));
        }
        view.setScale(
            panel, axis, logarithmic ? ValueAxis.Scale.LOGARITHMIC : ValueAxis.Scale.LINEAR);
      }
    }
    refresh();
  }

  /** Shows what is true of the figures that are shown now, and gives them the tool. */
  public void refresh() {
    List<? extends FigureView> views = shown.get();
    chooseTool();
    logX.setSelected(views.stream().anyMatch(view -> isLogarithmic(view, Direction.X)));
    logY.setSelected(views.stream().anyMatch(view -> isLogarithmic(view, Direction.Y)));
    for (int i = 0; i < bar.getComponentCount(); i++) {
      bar.getComponent(i).setEnabled(!views.isEmpty());
    }
  }

  private static boolean isLogarithmic(FigureView view, Direction axis) {
    int panels = view.figure().map(figure -> figure.panels().size()).orElse(0);
    for (int panel = 0; panel < panels; panel++) {
      if (view.isLogarithmic(panel, axis)) {
        return true;
      }
    }
    return false;
  }

  private void exportMenu(FigureView view) {
    JPopupMenu menu = new JPopupMenu();
    for (Format format : Format.values()) {
      menu.add(format + "…").addActionListener(event -> view.requestExport(format));
    }
    open(menu, "figure.export");
  }

  private void menu(FigureView view) {
    open(view.menu(), "figure.more");
  }

  private void open(JPopupMenu menu, String name) {
    for (int i = 0; i < bar.getComponentCount(); i++) {
      if (name.equals(bar.getComponent(i).getName())) {
        menu.show(bar.getComponent(i), 0, bar.getComponent(i).getHeight());
      }
    }
  }

  /** Returns the buttons. */
  public JToolBar component() {
    return bar;
  }
}

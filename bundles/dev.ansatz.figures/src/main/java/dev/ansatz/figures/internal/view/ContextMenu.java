package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.Mark.Direction;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.figures.FigureSnapshot.Format;
import dev.ansatz.figures.FigureView;
import dev.ansatz.figures.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.KeyStroke;

/** Makes the menu of a panel. */
public final class ContextMenu {
  private static final int LONGEST = 20;

  private final FigureView view;
  private final int panel;
  private final Commands commands;
  private final JPopupMenu menu = new JPopupMenu();

  /** Prepares the menu of a panel. */
  public ContextMenu(FigureView view, int panel, Commands commands) {
    this.view = view;
    this.panel = panel;
    this.commands = commands;
  }

  /** Returns the menu. */
  public JPopupMenu make() {
    menu.add(item("Zoom in", view::zoomIn, "PLUS"));
    menu.add(item("Zoom out", view::zoomOut, "MINUS"));
    menu.add(item("Reset panel", view::reset, "HOME"));
    menu.add(item("Show all", view::showAll, "ctrl HOME"));
    menu.addSeparator();
    menu.add(tools());
    menu.add(check("Crosshair", view.hasCrosshair(), view::setCrosshair));
    addScales();
    addSeries();
    menu.addSeparator();
    menu.add(item("Copy picture", view::copy, "ctrl C"));
    for (Format format : Format.values()) {
      String text = format == Format.CSV ? "Export data as CSV…" : "Export as " + format + "…";
      menu.add(item(text, () -> view.requestExport(format), null));
    }
    return menu;
  }

  private static JMenuItem item(String text, Runnable command, String key) {
    JMenuItem item = new JMenuItem(text);
    item.addActionListener(e -> command.run());
    if (key != null) {
      item.setAccelerator(KeyStroke.getKeyStroke(key));
    }
    return item;
  }

  private static JMenuItem check(String text, boolean on, Consumer<Boolean> command) {
    JCheckBoxMenuItem item = new JCheckBoxMenuItem(text, on);
    item.addActionListener(e -> command.accept(item.isSelected()));
    return item;
  }

  private JMenu tools() {
    JMenu tools = new JMenu("Drag to");
    ButtonGroup group = new ButtonGroup();
    for (Tool tool : Tool.values()) {
      JRadioButtonMenuItem item = new JRadioButtonMenuItem(name(tool), tool == view.tool());
      item.addActionListener(e -> view.setTool(tool));
      group.add(item);
      tools.add(item);
    }
    return tools;
  }

  private static String name(Tool tool) {
    return switch (tool) {
      case ZOOM -> "Zoom into a rectangle";
      case PAN -> "Move";
      case PICK -> "Pick";
    };
  }

  private void addScales() {
    if (commands.isPlane(panel)) {
      menu.addSeparator();
      menu.add(scale("Logarithmic horizontal axis", Direction.X));
      menu.add(scale("Logarithmic vertical axis", Direction.Y));
    }
  }

  private JMenuItem scale(String text, Direction axis) {
    boolean on = commands.isLogarithmic(panel, axis);
    Optional<String> objection = commands.objection(panel, axis);
    String reason = objection.map(why -> " (" + why + ")").orElse("");
    JMenuItem item =
        check(
            text + reason,
            on,
            logarithmic ->
                view.setScale(
                    panel,
                    axis,
                    logarithmic ? ValueAxis.Scale.LOGARITHMIC : ValueAxis.Scale.LINEAR));
    item.setEnabled(on || objection.isEmpty());
    return item;
  }

  private void addSeries() {
    List<String> names = commands.names(panel);
    if (names.isEmpty()) {
      return;
    }
    menu.addSeparator();
    JMenu series = new JMenu("Series");
    series.add(item("Show all", () -> commands.setHidden(panel, List.of()), null));
    series.add(item("Hide all", () -> commands.setHidden(panel, names), null));
    series.addSeparator();
    for (JMenuItem item : grouped(names)) {
      series.add(item);
    }
    menu.add(series);
  }

  /** Names in menus that are no longer than a screen. */
  private List<JMenuItem> grouped(List<String> names) {
    List<JMenuItem> items = new ArrayList<>();
    if (names.size() <= LONGEST) {
      names.forEach(name -> items.add(series(name)));
      return items;
    }
    for (int from = 0; from < names.size(); from += LONGEST) {
      List<String> some = names.subList(from, Math.min(names.size(), from + LONGEST));
      JMenu group = new JMenu("%s to %s".formatted(some.get(0), some.get(some.size() - 1)));
      some.forEach(name -> group.add(series(name)));
      items.add(group);
    }
    return items;
  }

  private JMenuItem series(String name) {
    boolean shown = !view.state().panel(panel).hidden().contains(name);
    return check(name, shown, show -> view.setShown(panel, name, show));
  }
}

package dev.ansatz.workbench.internal.ui;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.plaf.UIResource;

/**
 * What components were given beside their look: colours of the theme that are not their own, and no
 * border. A change of the look takes these away; a dress puts them on again. On the event thread.
 */
public final class Dress {
  private static final List<String> COLOURS =
      List.of(
          "Label.disabledForeground",
          "Actions.Red",
          "Actions.Yellow",
          "Actions.Green",
          "Label.foreground",
          "TextArea.foreground",
          "Separator.foreground",
          "Actions.Blue",
          "Actions.Grey",
          "Component.accentColor",
          "Component.linkColor",
          "Component.error.focusedBorderColor",
          "TextField.background",
          "Table.background",
          "Tree.background",
          "List.background",
          "Panel.background");

  private final Component root;
  private final List<Runnable> parts = new ArrayList<>();

  private Dress(Component root) {
    this.root = root;
    note(root);
  }

  /** Notes what a component and all in it wear in the look of now. */
  public static Dress of(Component root) {
    return new Dress(root);
  }

  /** Gives the look of now to the components, and puts on what was noted. */
  public void change() {
    SwingUtilities.updateComponentTreeUI(root);
    putOn();
  }

  /** Puts on what was noted, once more: for where others have changed the look of a part, too. */
  public void putOn() {
    parts.forEach(Runnable::run);
  }

  private void note(Component component) {
    if (component.isForegroundSet()) {
      note(component.getForeground(), component::setForeground);
    }
    if (component.isBackgroundSet()) {
      note(component.getBackground(), component::setBackground);
    }
    if (component instanceof JComponent known && known.getBorder() == null) {
      parts.add(() -> known.setBorder(null));
    }
    if (component instanceof Container container) {
      List.of(container.getComponents()).forEach(this::note);
    }
  }

  private void note(Color colour, Consumer<Color> put) {
    if (colour instanceof UIResource) {
      key(colour).ifPresent(key -> parts.add(() -> put.accept(UIManager.getColor(key))));
    }
  }

  private static Optional<String> key(Color colour) {
    return COLOURS.stream().filter(key -> UIManager.getColor(key) == colour).findFirst();
  }
}

package dev.ansatz.figures.internal.view;

import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** What keys do. Every action has a name in the component's action map. */
public final class Keys {
  private static final double STEP = 1.25;
  private static final double SHARE = 0.1;

  private final JComponent component;
  private final Stage stage;

  private Keys(JComponent component, Stage stage) {
    this.component = component;
    this.stage = stage;
  }

  /** Gives a component its keys. */
  public static void install(
      JComponent component,
      Stage stage,
      Gestures gestures,
      Hover hover,
      Runnable menu,
      Runnable copy) {
    Keys keys = new Keys(component, stage);
    Commands commands = new Commands(stage);
    keys.zoom(commands);
    keys.move(commands);
    keys.panels();
    keys.read(hover, gestures);
    keys.bind("menu", menu, KeyEvent.VK_F10, InputEvent.SHIFT_DOWN_MASK);
    keys.also("menu", KeyEvent.VK_CONTEXT_MENU, 0);
    keys.bind("copy", copy, KeyEvent.VK_C, InputEvent.CTRL_DOWN_MASK);
  }

  private void zoom(Commands commands) {
    bind("zoom-in", () -> commands.zoom(1 / STEP), KeyEvent.VK_PLUS, 0);
    also("zoom-in", KeyEvent.VK_PLUS, InputEvent.SHIFT_DOWN_MASK);
    also("zoom-in", KeyEvent.VK_EQUALS, 0);
    also("zoom-in", KeyEvent.VK_EQUALS, InputEvent.SHIFT_DOWN_MASK);
    also("zoom-in", KeyEvent.VK_ADD, 0);
    bind("zoom-out", () -> commands.zoom(STEP), KeyEvent.VK_MINUS, 0);
    also("zoom-out", KeyEvent.VK_SUBTRACT, 0);
    bind("reset", () -> commands.reset(stage.current()), KeyEvent.VK_HOME, 0);
    bind("show-all", commands::showAll, KeyEvent.VK_HOME, InputEvent.CTRL_DOWN_MASK);
  }

  /** An arrow moves the eye, so that what is seen goes the other way. */
  private void move(Commands commands) {
    bind("left", () -> commands.move(SHARE, 0), KeyEvent.VK_LEFT, 0);
    bind("right", () -> commands.move(-SHARE, 0), KeyEvent.VK_RIGHT, 0);
    bind("up", () -> commands.move(0, SHARE), KeyEvent.VK_UP, 0);
    bind("down", () -> commands.move(0, -SHARE), KeyEvent.VK_DOWN, 0);
  }

  /** With Ctrl arrows go from point to point, and from series to series. */
  private void read(Hover hover, Gestures gestures) {
    int control = InputEvent.CTRL_DOWN_MASK;
    bind("next-point", () -> hover.step(1, 0), KeyEvent.VK_RIGHT, control);
    bind("previous-point", () -> hover.step(-1, 0), KeyEvent.VK_LEFT, control);
    bind("next-series", () -> hover.step(0, 1), KeyEvent.VK_DOWN, control);
    bind("previous-series", () -> hover.step(0, -1), KeyEvent.VK_UP, control);
    bind("pick", () -> hover.pick().ifPresent(gestures::pick), KeyEvent.VK_ENTER, 0);
    Runnable cancel =
        () -> {
          gestures.cancel();
          hover.leave();
        };
    bind("cancel", cancel, KeyEvent.VK_ESCAPE, 0);
  }

  /** Tab goes through the panels and then on to the next component. */
  private void panels() {
    component.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, Set.of());
    component.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, Set.of());
    bind("next-panel", this::next, KeyEvent.VK_TAB, 0);
    bind("previous-panel", this::previous, KeyEvent.VK_TAB, InputEvent.SHIFT_DOWN_MASK);
  }

  private void next() {
    if (stage.current() < stage.panels() - 1) {
      stage.setCurrent(stage.current() + 1);
    } else {
      component.transferFocus();
    }
  }

  private void previous() {
    if (stage.current() > 0) {
      stage.setCurrent(stage.current() - 1);
    } else {
      component.transferFocusBackward();
    }
  }

  private void bind(String name, Runnable command, int key, int modifiers) {
    component.getActionMap().put(name, new Command(command));
    also(name, key, modifiers);
  }

  private void also(String name, int key, int modifiers) {
    component.getInputMap().put(KeyStroke.getKeyStroke(key, modifiers), name);
  }

  /** An action that runs a command. */
  private static final class Command extends AbstractAction {
    private static final long serialVersionUID = 1;

    private final transient Runnable command;

    Command(Runnable command) {
      this.command = command;
    }

    @Override
    public void actionPerformed(ActionEvent e) {
      command.run();
    }
  }
}

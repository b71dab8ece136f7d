package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.RenderRequest;
import dev.ansatz.api.figure.RenderRequest.Theme;
import dev.ansatz.figures.FigureSnapshot;
import dev.ansatz.figures.FigureState;
import dev.ansatz.figures.internal.Hints;
import dev.ansatz.figures.internal.Look;
import dev.ansatz.figures.internal.Typeface;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** Paints a component that shows a figure. */
public final class Screen {
  private static final Font FONT = Look.PANEL;
  private static final double LEAST = 100;

  private final JComponent component;
  private final Stage stage;
  private final Overlay overlay;
  private final Picture picture;
  private Theme theme = Theme.LIGHT;
  private String emptyText = "No figure";
  private boolean crosshair;

  /**
   * Makes the screen of a component.
   *
   * @param drawn is called when a new drawing is there
   */
  public Screen(JComponent component, Stage stage, Overlay overlay, Runnable drawn) {
    this.component = component;
    this.stage = stage;
    this.overlay = overlay;
    this.picture = new Picture(drawn);
  }

  /** Shows a figure, as the last one was seen where they are alike; nothing where it is empty. */
  public void show(Optional<Figure> figure) {
    if (figure.isEmpty()) {
      picture.clear();
    }
    stage.show(figure.map(this::scene).orElse(null));
  }

  private Scene scene(Figure figure) {
    FigureState state =
        stage
            .scene()
            .map(last -> Carry.over(last.figure(), last.state(), figure))
            .orElse(FigureState.INITIAL);
    return new Scene(figure, theme, state);
  }

  /** Returns the figure that is shown. */
  public Optional<Figure> figure() {
    return stage.scene().map(Scene::figure);
  }

  /** Returns the colours. */
  public Theme theme() {
    return theme;
  }

  /** Chooses the colours. */
  public void setTheme(Theme newTheme) {
    theme = newTheme;
    stage.scene().ifPresent(scene -> stage.show(scene.with(newTheme)));
    component.repaint();
  }

  /** Chooses what is said where there is no figure. */
  public void setEmptyText(String text) {
    emptyText = text;
    component.repaint();
  }

  /** Returns what is said where there is no figure. */
  public String emptyText() {
    return emptyText;
  }

  /** Chooses whether lines go through the pointer. */
  public void setCrosshair(boolean shown) {
    crosshair = shown;
    component.repaint();
  }

  /** Returns whether lines go through the pointer. */
  public boolean hasCrosshair() {
    return crosshair;
  }

  /** Returns the figure as it is shown; empty for none. */
  public Optional<FigureSnapshot> snapshot() {
    return stage.scene().map(this::snapshot);
  }

  private FigureSnapshot snapshot(Scene scene) {
    Dimension2D shown = Units.of(scene.figure(), component.getSize()).points(component.getSize());
    RenderRequest usual = RenderRequest.of(scene.figure(), RenderRequest.Format.PNG);
    Dimension2D size =
        shown.getWidth() >= LEAST && shown.getHeight() >= LEAST
            ? shown
            : scene.size(usual.panelWidth(), usual.panelHeight());
    return new FigureSnapshot(
        scene.figure(), theme, scene.state(), size.getWidth(), size.getHeight());
  }

  /** Returns the size in pixels at which the figure's panels have their usual size. */
  public Dimension preferredSize() {
    return stage.scene().map(Screen::preferredSize).orElse(new Dimension(480, 360));
  }

  private static Dimension preferredSize(Scene scene) {
    RenderRequest usual = RenderRequest.of(scene.figure(), RenderRequest.Format.PNG);
    Dimension2D size = scene.size(usual.panelWidth(), usual.panelHeight());
    return new Dimension(
        (int) Math.ceil(size.getWidth() * Units.LARGE.pixels()),
        (int) Math.ceil(size.getHeight() * Units.LARGE.pixels()));
  }

  /** Returns whether what is shown is the newest. */
  public boolean isUpToDate() {
    return stage.scene().isEmpty() || picture.isReady();
  }

  /** Paints everything. */
  public void paint(Graphics2D g) {
    Look look = Look.of(theme);
    g.setColor(look.background());
    g.fillRect(0, 0, component.getWidth(), component.getHeight());
    stage.resize(component.getSize());
    Optional<Scene> scene = stage.scene();
    scene.ifPresent(shown -> paint(g, shown));
    Hints.set(g);
    g.scale(stage.units().pixels(), stage.units().pixels());
    if (scene.isEmpty()) {
      say(g, look, emptyText);
    } else if (!picture.failure().isEmpty()) {
      say(g, look, picture.failure());
    } else if (picture.isThere() && !component.isPaintingForPrint()) {
      paintOver(g, look);
    }
  }

  private void paint(Graphics2D g, Scene scene) {
    double scale = Math.max(0.1, Math.abs(g.getTransform().getScaleX()));
    Drawing drawing = new Drawing(scene, stage.size(), scale);
    boolean seen = component.isShowing() && SwingUtilities.getWindowAncestor(component) != null;
    boolean aside = seen && EventQueue.isDispatchThread() && !component.isPaintingForPrint();
    if (aside) {
      picture.want(drawing);
    } else {
      picture.make(drawing);
    }
    picture.show(g);
  }

  private void paintOver(Graphics2D g, Look look) {
    if (component.isFocusOwner()) {
      overlay.focus(g, look);
    }
    if (crosshair) {
      overlay.crosshair(g, look);
    }
    overlay.pointer(g, look);
  }

  private void say(Graphics2D g, Look look, String text) {
    Dimension2D room = stage.units().points(component.getSize());
    double width = room.getWidth();
    double height = room.getHeight();
    String fitted = Typeface.fit(FONT, text, width - 16);
    g.setFont(FONT);
    g.setColor(look.faint());
    double left = (width - Typeface.width(FONT, fitted)) / 2;
    g.drawString(fitted, (float) left, (float) (height / 2));
  }
}

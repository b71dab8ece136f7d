package dev.ansatz.workbench.internal.view.explore.latent;

import dev.ansatz.api.model.LatentModel;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.figures.Drag;
import dev.ansatz.figures.Tool;
import dev.ansatz.workbench.internal.action.Actions;
import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.ui.Theme;
import dev.ansatz.workbench.internal.view.explore.Beside;
import dev.ansatz.workbench.internal.view.explore.Exhibit;
import dev.ansatz.workbench.internal.view.explore.Latest;
import dev.ansatz.workbench.internal.view.explore.Opened;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Moves through a latent space: what the model makes of a point follows the pointer. */
public final class LatentExhibit implements Exhibit<LatentMap> {
  private static final Purpose PURPOSE =
      new Purpose(
          "Latent space shows what a model makes of each point of its latent space as the mouse"
              + " moves over it.",
          "It needs a model with latents, such as a variational autoencoder or principal"
              + " components, and data with rows.",
          LatentModel.class,
          LatentMap::fits);

  private final Actions actions;
  private final Latest latest = new Latest();
  private final LatentPlane plane = new LatentPlane();
  private final LatentControls controls = new LatentControls(this::chosen);
  private final JLabel position = new JLabel(" ");
  private final SightPane sightPane = new SightPane();
  private final StripPane strip = new StripPane();
  private final OtherLatents others =
      new OtherLatents((latent, value) -> go(place -> place.set(latent, value)));
  private final JPanel component = new JPanel(new Beside());
  private Optional<Place> here = Optional.empty();
  private Drag begun;
  private boolean moved;

  /** Makes it; it adds its commands. */
  public LatentExhibit(Actions actions) {
    this.actions = actions;
    plane.setName("latent.plane");
    plane.setTool(Tool.PICK);
    plane.setTheme(Theme.current().figures());
    plane.getAccessibleContext().setAccessibleName("Plane of two latents");
    plane.onDrag(this::dragged);
    plane.addMouseMotionListener(
        new MouseAdapter() {
          @Override
          public void mouseMoved(MouseEvent e) {
            hover(e);
          }
        });
    PointKeys.install(
        plane, (right, up) -> go(place -> place.step(right, up)), () -> go(Place::free));
    component.add(left());
    component.add(right());
    addPlaces();
  }

  private JComponent left() {
    position.setName("latent.position");
    strip.setName("latent.strip");
    JPanel panel =
        new JPanel(new MigLayout("fill, insets 0, gap 0, wrap 1, hidemode 3", "[0:0, grow, fill]"));
    panel.add(controls.planeBar(), "wmin 0");
    panel.add(plane, "grow, push, hmin 80");
    panel.add(position, "wmin 40, gap 8 8 4 4");
    panel.add(strip, "gap 8 8 0 4, h 56!");
    return panel;
  }

  private JComponent right() {
    JPanel panel =
        new JPanel(new MigLayout("fill, insets 0, gap 0, wrap 1, hidemode 3", "[0:0, grow, fill]"));
    panel.add(sightPane.component(), "grow, pushy 300");
    panel.add(others.component(), "grow, pushy 60, wmin 0, hmin 0");
    panel.add(controls.placeBar(), "wmin 0");
    return panel;
  }

  private void addPlaces() {
    addPlace("randomSample", "Random", "Go to a random point of the prior", Place::sample);
    addPlace("nearestRow", "Nearest", "Go to the latents of the nearest row", Place::snap);
    addPlace("origin", "Origin", "Go to the middle, where all latents are 0", Place::reset);
  }

  private void addPlace(String id, String title, String tip, Consumer<Place> step) {
    controls.add(id, title, tip, () -> go(step));
    actions.add(new Command("explore." + id, tip, "", "", () -> here.isPresent(), () -> go(step)));
  }

  @Override
  public Purpose purpose() {
    return PURPOSE;
  }

  @Override
  public LatentMap prepare(Opened opened, StopToken stop) {
    return LatentMap.of(opened, stop);
  }

  @Override
  public JComponent component() {
    return component;
  }

  @Override
  public void show(LatentMap map) {
    latest.forget();
    controls.offer(map);
    here = Optional.of(new Place(map));
    chosen();
  }

  private void chosen() {
    here.ifPresent(
        place -> {
          place.look(controls.across(), controls.up());
          plane.setFigure(LatentFigure.of(place.map(), place.x(), place.y()));
          others.offer(place.map(), place.x(), place.y());
          look(place);
        });
  }

  private void go(Consumer<Place> step) {
    here.ifPresent(
        place -> {
          step.accept(place);
          look(place);
        });
  }

  private void look(Place place) {
    LatentMap map = place.map();
    double[] point = place.point();
    Optional<double[]> from = place.from();
    others.show(point);
    mark(place);
    latest.ask(
        stop -> Sight.of(map, point, from, stop),
        sight -> seen(map, sight),
        e -> position.setText("The model cannot decode this point: " + e.getMessage()));
  }

  private void seen(LatentMap map, Sight sight) {
    sightPane.show(map, sight);
    strip.show(map.look(), sight.strip());
  }

  private void mark(Place place) {
    LatentMap map = place.map();
    double[] point = place.point();
    Point2D row = place.inPlane(map.code(map.nearest(point)));
    plane.mark(place.inPlane(point), row, place.from().map(place::inPlane), place.isPinned());
    position.setText(
        String.format(
            Locale.ROOT,
            "%s = %.3f, %s = %.3f%s",
            map.name(place.x()),
            point[place.x()],
            map.name(place.y()),
            point[place.y()],
            place.isPinned() ? ", pinned: a click or Escape frees it" : ""));
    position.setToolTipText(
        "Move the mouse to see what the model makes of a point; click to pin it; drag to see what"
            + " lies between two points; arrow keys take small steps.");
  }

  private void hover(MouseEvent e) {
    if (here.filter(place -> !place.isPinned()).isPresent()) {
      plane.positionAt(e.getPoint()).ifPresent(at -> go(place -> place.goTo(at.x(), at.y())));
    }
  }

  private void dragged(Drag drag) {
    switch (drag.phase()) {
      case BEGIN -> {
        begun = drag;
        moved = false;
      }
      case MOVE -> go(place -> pull(place, drag));
      case END -> {
        if (!moved) {
          go(place -> place.click(drag.x(), drag.y()));
        }
      }
    }
  }

  private void pull(Place place, Drag drag) {
    if (!moved) {
      moved = true;
      place.beginLine(begun.x(), begun.y());
    }
    place.goTo(drag.x(), drag.y());
  }

  @Override
  public void themeChanged() {
    plane.setTheme(Theme.current().figures());
    sightPane.themeChanged();
  }

  /** Returns whether everything that was asked for is there. */
  boolean isIdle() {
    return latest.isIdle();
  }

  @Override
  public void close() {
    actions.remove("explore.randomSample");
    actions.remove("explore.nearestRow");
    actions.remove("explore.origin");
    latest.close();
  }
}

package dev.ansatz.workbench.internal.dock;

import static dev.ansatz.workbench.internal.dock.Dock.EDITORS;
import static io.github.andrewauclair.moderndocking.DockingRegion.EAST;
import static io.github.andrewauclair.moderndocking.DockingRegion.SOUTH;
import static io.github.andrewauclair.moderndocking.DockingRegion.WEST;

import io.github.andrewauclair.moderndocking.layouts.WindowLayout;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** An arrangement of views for one kind of work. */
public enum Perspective {
  /** Look at data before anything is learnt. */
  DATA("Data", "data", Perspective::data),
  /** Edit an experiment and watch it learn. */
  LEARN("Learn", "live", Perspective::learn),
  /** Look at runs side by side. */
  COMPARE("Compare", "compare", Perspective::compare),
  /** Play with what was learnt. */
  EXPLORE("Explore", "explore", Perspective::explore);

  private final String title;
  private final String icon;
  private final Function<Dock, WindowLayout> layout;

  Perspective(String title, String icon, Function<Dock, WindowLayout> layout) {
    this.title = title;
    this.icon = icon;
    this.layout = layout;
  }

  /** Returns what menus call it. */
  public String title() {
    return title;
  }

  /** Returns the name of its icon. */
  public String icon() {
    return icon;
  }

  /** Returns the id: {@code "learn"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds a perspective by its id. */
  public static Optional<Perspective> find(String id) {
    return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
  }

  /** Returns the arrangement as it is before the user changes it. */
  public WindowLayout layout(Dock dock) {
    return layout.apply(dock);
  }

  private static WindowLayout data(Dock dock) {
    return dock.layoutOf(EDITORS)
        .put("data", EAST, EDITORS, 0.5)
        .put("explorer", WEST, EDITORS, 0.3)
        .put("problems", SOUTH, EDITORS, 0.25)
        .tab("console", "problems")
        .front("problems")
        .build();
  }

  private static WindowLayout learn(Dock dock) {
    return dock.layoutOf(EDITORS)
        .put("progress", SOUTH, EDITORS, 0.28)
        .tab("runs", "progress")
        .tab("console", "progress")
        .tab("problems", "progress")
        .front("progress")
        .put("explorer", WEST, EDITORS, 0.2)
        .put("live", EAST, EDITORS, 0.42)
        .tab("figure", "live")
        .front("live")
        .build();
  }

  private static WindowLayout compare(Dock dock) {
    return dock.layoutOf("runs")
        .put("figure", SOUTH, "runs", 0.55)
        .put("model", EAST, "figure", 0.45)
        .build();
  }

  private static WindowLayout explore(Dock dock) {
    return dock.layoutOf("explore-latent")
        .tab("explore-trajectory", "explore-latent")
        .tab("explore-mistakes", "explore-latent")
        .front("explore-latent")
        .put("explorer", WEST, "explore-latent", 0.22)
        .build();
  }
}

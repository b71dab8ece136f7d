package dev.ansatz.workbench.internal.dock;

import io.github.andrewauclair.moderndocking.DockingRegion;
import java.util.Set;

/** Where a view appears that no perspective has put elsewhere. */
enum Place {
  LEFT(DockingRegion.WEST, 0.22, Set.of("explorer", "plugins")),
  RIGHT(DockingRegion.EAST, 0.35, Set.of("live", "model", "figure", "data")),
  BOTTOM(DockingRegion.SOUTH, 0.3, Set.of("progress", "runs", "console", "problems")),
  MIDDLE(DockingRegion.EAST, 0.5, Set.of());

  private final DockingRegion region;
  private final double share;
  private final Set<String> views;

  Place(DockingRegion region, double share, Set<String> views) {
    this.region = region;
    this.share = share;
    this.views = views;
  }

  static Place of(String view) {
    for (Place place : values()) {
      if (place.views.contains(view)) {
        return place;
      }
    }
    return MIDDLE;
  }

  DockingRegion region() {
    return region;
  }

  double share() {
    return share;
  }
}

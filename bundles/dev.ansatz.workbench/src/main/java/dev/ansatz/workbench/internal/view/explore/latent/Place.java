package dev.ansatz.workbench.internal.view.explore.latent;

import dev.ansatz.api.random.RandomKey;
import java.awt.geom.Point2D;
import java.util.Optional;
import java.util.SplittableRandom;

/** Where somebody is in a latent space, of which a plane of two latents is seen. */
final class Place {
  private static final RandomKey SAMPLES = RandomKey.of(1).fold("samples");

  private final LatentMap map;
  private int x;
  private int y;
  private double[] point;
  private Optional<double[]> from = Optional.empty();
  private boolean pinned;
  private int samples;

  /** Stands in the middle. */
  Place(LatentMap map) {
    this.map = map;
    this.point = new double[map.latents()];
  }

  /** Chooses the plane that is seen. */
  void look(int across, int up) {
    x = across;
    y = up;
  }

  LatentMap map() {
    return map;
  }

  int x() {
    return x;
  }

  int y() {
    return y;
  }

  /** Returns all latents of the place. */
  double[] point() {
    return point.clone();
  }

  /** Returns where a line to the place begins, if there is one. */
  Optional<double[]> from() {
    return from;
  }

  /** Returns whether the place stays when the pointer moves. */
  boolean isPinned() {
    return pinned;
  }

  /** Returns what is seen of a point. */
  Point2D inPlane(double... latents) {
    return new Point2D.Double(latents[x], latents[y]);
  }

  /** Follows the pointer. */
  void goTo(double across, double up) {
    point[x] = across;
    point[y] = up;
  }

  /** A line begins here. */
  void beginLine(double across, double up) {
    double[] begin = point();
    begin[x] = across;
    begin[y] = up;
    from = Optional.of(begin);
    pinned = true;
  }

  /** Pins the place where it is not pinned, else frees it. */
  void click(double across, double up) {
    pinned = !pinned;
    from = Optional.empty();
    goTo(across, up);
  }

  /** Follows the pointer from now on. */
  void free() {
    pinned = false;
    from = Optional.empty();
  }

  /** Moves in the plane and stays there. */
  void step(double right, double up) {
    pinned = true;
    goTo(point[x] + right, point[y] + up);
  }

  /** Changes one latent. */
  void set(int latent, double value) {
    point[latent] = value;
  }

  /** Goes to a draw from the prior. */
  void sample() {
    SplittableRandom random = SAMPLES.fold(samples++).generator();
    double[] draw = new double[point.length];
    for (int c = 0; c < draw.length; c++) {
      draw[c] = random.nextGaussian();
    }
    pin(draw);
  }

  /** Goes to the latents of the nearest row. */
  void snap() {
    pin(map.code(map.nearest(point)));
  }

  /** Goes to the middle. */
  void reset() {
    pin(new double[point.length]);
  }

  private void pin(double... next) {
    point = next;
    pinned = true;
    from = Optional.empty();
  }
}

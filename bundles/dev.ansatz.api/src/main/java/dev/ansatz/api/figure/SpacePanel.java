package dev.ansatz.api.figure;

import java.util.List;

/**
 * A space with three axes, seen from outside.
 *
 * @param title stands above the panel; may be empty
 * @param x the first axis
 * @param y the second axis
 * @param z the upright axis
 * @param curves what is plotted
 * @param camera where it is seen from
 */
public record SpacePanel(
    String title, ValueAxis x, ValueAxis y, ValueAxis z, List<Curve> curves, Camera camera)
    implements Panel {

  /** Makes a panel. */
  public SpacePanel {
    curves = List.copyOf(curves);
  }

  /** Points joined by a line. Arrays are shared, not copied, and all of one length. */
  public record Curve(String name, double[] x, double[] y, double[] z, Style style) {

    /** Makes a curve. */
    public Curve {
      Lengths.check(name, x, y, z);
    }
  }

  /**
   * Where a space is seen from.
   *
   * @param azimuth the turn about the upright axis, in degrees
   * @param elevation the height above the x-y plane, in degrees, -90 to 90
   */
  public record Camera(double azimuth, double elevation) {

    /** The usual view: from the front right, a little from above. */
    public static final Camera DEFAULT = new Camera(-60, 20);
  }
}

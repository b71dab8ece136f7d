package dev.ansatz.workbench.internal.ui;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import javax.swing.Icon;

/** The icons by name: {@code icons/<name>.svg} beside this bundle's classes, 16 by 16. */
public final class Icons {
  private static final String FOLDER = "dev/ansatz/workbench/internal/icons/";
  private static final int SIZE = 16;

  private Icons() {}

  /**
   * Returns an icon in the colours of the theme.
   *
   * @throws IllegalArgumentException where there is none of this name
   */
  public static Icon of(String name) {
    return of(name, SIZE);
  }

  /** Returns an icon in a size in logical pixels. */
  public static Icon of(String name, int size) {
    String path = FOLDER + name + ".svg";
    ClassLoader loader = Icons.class.getClassLoader();
    if (loader.getResource(path) == null) {
      throw new IllegalArgumentException("there is no icon '" + name + "'");
    }
    FlatSVGIcon icon = new FlatSVGIcon(path, size, size, loader);
    icon.setColorFilter(new FlatSVGIcon.ColorFilter(Ink::of));
    return icon;
  }
}

package dev.ansatz.runtime.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How the workbench is to open.
 *
 * @param workspace the folder to open; none for the one that was open last
 * @param perspective its id; none for the one that was shown last
 * @param theme {@code light}, {@code dark} or {@code system}; none for the user's choice
 * @param open experiments to open in editors: files, or templates' ids
 * @param run whether the first of them is to be run
 * @param view a view to bring to the front
 * @param select runs to select: ids, or folders
 * @param screenshot where to draw the window as soon as it is ready; then it closes
 * @param width the window's width in logical pixels, with a screenshot or where it was never open
 * @param height the window's height in logical pixels
 * @param scale the picture's pixels for each logical pixel: 1, 1.5 or 2, say
 */
public record DesktopRequest(
    Optional<Path> workspace,
    Optional<String> perspective,
    Optional<String> theme,
    List<String> open,
    boolean run,
    Optional<String> view,
    List<String> select,
    Optional<Path> screenshot,
    int width,
    int height,
    double scale) {

  /** Copies the lists. */
  public DesktopRequest {
    open = List.copyOf(open);
    select = List.copyOf(select);
  }
}

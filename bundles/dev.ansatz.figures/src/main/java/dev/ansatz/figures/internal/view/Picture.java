package dev.ansatz.figures.internal.view;

import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The last drawing that was made. A new one is made aside while the last one is still shown, so
 * that none holds up the event thread; of several that are wanted only the newest is made. Used on
 * the event thread.
 */
final class Picture {
  private static final Executor ASIDE = aside();

  private final Runnable ready;
  private Drawing drawn;
  private BufferedImage image;
  private Drawing wanted;
  private boolean busy;
  private String failure = "";

  /**
   * Makes a picture.
   *
   * @param ready is called on the event thread when a new drawing is there
   */
  Picture(Runnable ready) {
    this.ready = ready;
  }

  private static Executor aside() {
    ThreadPoolExecutor one =
        new ThreadPoolExecutor(
            1,
            1,
            5,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "figures");
              thread.setDaemon(true);
              return thread;
            });
    one.allowCoreThreadTimeOut(true);
    return one;
  }

  /** Makes a drawing at once. */
  void make(Drawing drawing) {
    boolean isNew = !drawing.isSame(drawn);
    if (isNew) {
      keep(drawing, attempt(drawing));
    }
    wanted = drawing;
    if (isNew) {
      ready.run();
    }
  }

  /** Has a drawing made aside. */
  void want(Drawing drawing) {
    if (drawing.isSame(wanted)) {
      return;
    }
    wanted = drawing;
    if (!busy && !drawing.isSame(drawn)) {
      busy = true;
      ASIDE.execute(() -> makeAside(drawing));
    }
  }

  private void makeAside(Drawing drawing) {
    Result result = attempt(drawing);
    EventQueue.invokeLater(
        () -> {
          busy = false;
          keep(drawing, result);
          wantRest();
          ready.run();
        });
  }

  private void wantRest() {
    Drawing next = wanted;
    if (next != null) {
      wanted = null;
      want(next);
    }
  }

  /** An image or why there is none. */
  private record Result(Optional<BufferedImage> image, String failure) {}

  private static Result attempt(Drawing drawing) {
    try {
      return new Result(Optional.of(drawing.draw()), "");
    } catch (RuntimeException | OutOfMemoryError e) {
      return new Result(Optional.empty(), "This figure cannot be drawn: " + e);
    }
  }

  private void keep(Drawing drawing, Result result) {
    drawn = drawing;
    image = result.image().orElse(null);
    failure = result.failure();
  }

  /** Returns whether the newest drawing that was wanted is there. */
  boolean isReady() {
    return wanted != null && wanted.isSame(drawn);
  }

  /** Returns whether some drawing is there. */
  boolean isThere() {
    return image != null;
  }

  /** Returns why there is no drawing; empty where there is one. */
  String failure() {
    return failure;
  }

  void clear() {
    drawn = null;
    image = null;
    wanted = null;
    failure = "";
  }

  /** Shows the last drawing, each of its pixels on one of the screen. */
  void show(Graphics2D g) {
    if (image == null) {
      return;
    }
    AffineTransform before = g.getTransform();
    g.setTransform(
        AffineTransform.getTranslateInstance(
            Math.round(before.getTranslateX()), Math.round(before.getTranslateY())));
    g.drawImage(image, 0, 0, null);
    g.setTransform(before);
  }
}

package dev.ansatz.autodiff.internal;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.op.AveragePool;
import dev.ansatz.autodiff.op.Convolution;
import dev.ansatz.autodiff.op.MaxPool;
import dev.ansatz.autodiff.op.Op;
import dev.ansatz.autodiff.op.Window;
import dev.ansatz.compute.Windows;
import java.util.Locale;

/**
 * A convolution or pooling; the kernels divide it among threads themselves.
 *
 * @param call what the kernels are asked for
 */
record ImageOperation(Machine.Image call) implements Instruction {

  /** Returns whether there are kernels for an operation, on arrays that begin where they lie. */
  static boolean isKnown(Op op) {
    return op instanceof Convolution
        || op instanceof AveragePool
        || op instanceof MaxPool.Forward
        || op instanceof MaxPool.Spread;
  }

  /**
   * Makes the instruction of a node; that of {@link MaxPool.Spread} has the pooled images second.
   */
  static ImageOperation of(Node node, Memory memory) {
    int[] slots = new int[3];
    for (int i = 0; i < node.inputs.size(); i++) {
      slots[i] = memory.place(node.inputs.get(i)).slot();
    }
    Shape first = node.inputs.get(0).shape;
    Shape result = node.shape;
    int to = memory.place(node).slot();
    if (node.op instanceof Convolution.Forward op) {
      return convolution(Machine.ImageKind.CONVOLVE, op, first, result, slots, to);
    } else if (node.op instanceof Convolution.ToImages op) {
      return convolution(Machine.ImageKind.TO_IMAGES, op, result, first, slots, to);
    } else if (node.op instanceof Convolution.ToFilter op) {
      Shape y = node.inputs.get(1).shape;
      return convolution(Machine.ImageKind.TO_FILTER, op, first, y, slots, to);
    } else if (node.op instanceof MaxPool.Forward op) {
      return pool(Machine.ImageKind.MAX_POOL, op.window(), first, result, slots, to);
    } else if (node.op instanceof MaxPool.Spread op) {
      Shape y = node.inputs.get(1).shape;
      return pool(Machine.ImageKind.SPREAD_TO_MAX, op.window(), first, y, slots, to);
    } else if (node.op instanceof AveragePool.Forward op) {
      return pool(Machine.ImageKind.AVERAGE_POOL, op.window(), first, result, slots, to);
    }
    Window window = ((AveragePool.Spread) node.op).window();
    return pool(Machine.ImageKind.SPREAD_AVERAGE, window, result, first, slots, to);
  }

  private static ImageOperation convolution(
      Machine.ImageKind kind, Convolution op, Shape x, Shape y, int[] from, int to) {
    Windows windows = windows(op.window(), x, y);
    return new ImageOperation(
        new Machine.Image(kind, windows, op.groups(), y.extent(3), from[0], from[1], from[2], to));
  }

  private static ImageOperation pool(
      Machine.ImageKind kind, Window window, Shape x, Shape y, int[] from, int to) {
    Windows windows = windows(window, x, y);
    return new ImageOperation(
        new Machine.Image(kind, windows, 1, y.extent(3), from[0], from[1], from[2], to));
  }

  private static Windows windows(Window window, Shape x, Shape y) {
    return new Windows(
        x.extent(0),
        x.extent(1),
        x.extent(2),
        x.extent(3),
        window.kernelHeight(),
        window.kernelWidth(),
        window.strideHeight(),
        window.strideWidth(),
        window.top(),
        window.left(),
        window.dilationHeight(),
        window.dilationWidth(),
        y.extent(1),
        y.extent(2));
  }

  @Override
  public int parts() {
    return 1;
  }

  @Override
  public long work() {
    return 0;
  }

  @Override
  public void run(Machine machine, int from, int to, int worker) {
    machine.image(call);
  }

  @Override
  public String describe() {
    Windows w = call.windows();
    return "%s %d × %d × %d × %d by %d × %d to %d × %d × %d"
        .formatted(
            call.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            w.images(),
            w.height(),
            w.width(),
            w.channels(),
            w.kernelHeight(),
            w.kernelWidth(),
            w.down(),
            w.across(),
            call.out());
  }
}

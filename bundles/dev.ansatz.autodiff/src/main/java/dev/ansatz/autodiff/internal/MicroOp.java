package dev.ansatz.autodiff.internal;

import dev.ansatz.compute.MapOp;
import dev.ansatz.compute.ZipOp;

/** One operation of a fused loop. */
public sealed interface MicroOp {

  /** Carries it out on elements {@code start} to {@code start + n - 1}. */
  void run(Machine machine, int start, int n, int worker);

  /** Returns what it does, for dumps. */
  String describe();

  /** An array of a block's elements: in memory, repeated rows of memory, or a register. */
  record Range(int slot, int offset, int period, int perWorker) {

    /** A whole array, or a register of each worker (all of which begin at the block). */
    static Range of(Operand operand, Registers registers) {
      if (operand instanceof Operand.Full full) {
        return new Range(full.place().slot(), full.place().offset(), 0, 0);
      } else if (operand instanceof Operand.Tile tile) {
        return new Range(tile.place().slot(), tile.place().offset(), tile.period(), 0);
      }
      int number = ((Operand.Register) operand).number();
      return new Range(registers.first() + number, 0, 1, registers.perWorker());
    }

    int slot(int worker) {
      return slot + worker * perWorker;
    }

    int offset(int start) {
      if (perWorker > 0) {
        return 0;
      }
      return period == 0 ? offset + start : offset + start % period;
    }

    String describe() {
      return perWorker > 0 ? "r" + slot : "@" + slot + (offset == 0 ? "" : "+" + offset);
    }
  }

  /** A number for a whole block: constant, or read from an array. */
  record Scalar(double value, int slot, int offset, int run) {

    static Scalar of(Operand operand) {
      if (operand instanceof Operand.Number number) {
        return new Scalar(number.value(), -1, 0, 1);
      }
      Operand.Stretch stretch = (Operand.Stretch) operand;
      return new Scalar(0, stretch.place().slot(), stretch.place().offset(), stretch.run());
    }

    double get(Machine machine, int start) {
      return slot < 0 ? value : machine.get(slot, offset + start / run);
    }

    String describe() {
      return slot < 0 ? Double.toString(value) : "@" + slot + "[row]";
    }
  }

  /** y = op(x). */
  record Map(MapOp op, Range x, Range y) implements MicroOp {
    @Override
    public void run(Machine machine, int start, int n, int worker) {
      machine.map(op, n, x.slot(worker), x.offset(start), y.slot(worker), y.offset(start));
    }

    @Override
    public String describe() {
      return y.describe() + " = " + op + " " + x.describe();
    }
  }

  /** y = op(a, b). */
  record Zip(ZipOp op, Range a, Range b, Range y) implements MicroOp {
    @Override
    public void run(Machine machine, int start, int n, int worker) {
      machine.zip(
          op,
          n,
          a.slot(worker),
          a.offset(start),
          b.slot(worker),
          b.offset(start),
          y.slot(worker),
          y.offset(start));
    }

    @Override
    public String describe() {
      return y.describe() + " = " + op + " " + a.describe() + ", " + b.describe();
    }
  }

  /** y = op(a, number). */
  record ZipScalar(ZipOp op, Range a, Scalar b, Range y) implements MicroOp {
    @Override
    public void run(Machine machine, int start, int n, int worker) {
      machine.zipScalar(
          op,
          n,
          a.slot(worker),
          a.offset(start),
          b.get(machine, start),
          y.slot(worker),
          y.offset(start));
    }

    @Override
    public String describe() {
      return y.describe() + " = " + op + " " + a.describe() + ", " + b.describe();
    }
  }

  /** y = op(number, b). */
  record ScalarZip(ZipOp op, Scalar a, Range b, Range y) implements MicroOp {
    @Override
    public void run(Machine machine, int start, int n, int worker) {
      machine.scalarZip(
          op,
          n,
          a.get(machine, start),
          b.slot(worker),
          b.offset(start),
          y.slot(worker),
          y.offset(start));
    }

    @Override
    public String describe() {
      return y.describe() + " = " + op + " " + a.describe() + ", " + b.describe();
    }
  }

  /** y = mask != 0 ? a : b. */
  record Choose(Range mask, Range a, Range b, Range y) implements MicroOp {
    @Override
    public void run(Machine machine, int start, int n, int worker) {
      machine.select(
          n,
          mask.slot(worker),
          mask.offset(start),
          a.slot(worker),
          a.offset(start),
          b.slot(worker),
          b.offset(start),
          y.slot(worker),
          y.offset(start));
    }

    @Override
    public String describe() {
      return "%s = %s ? %s : %s"
          .formatted(y.describe(), mask.describe(), a.describe(), b.describe());
    }
  }

  /** Writes one number everywhere. */
  record Spill(Scalar number, Range y) implements MicroOp {
    @Override
    public void run(Machine machine, int start, int n, int worker) {
      machine.fill(n, number.get(machine, start), y.slot(worker), y.offset(start));
    }

    @Override
    public String describe() {
      return y.describe() + " = " + number.describe();
    }
  }

  /** Writes out a small array repeated as a whole. */
  record Tiled(Place x, int period, Range y) implements MicroOp {
    @Override
    public void run(Machine machine, int start, int n, int worker) {
      machine.tile(n, x.slot(), x.offset(), period, start, y.slot(worker), y.offset(start));
    }

    @Override
    public String describe() {
      return y.describe() + " = tile @" + x.slot();
    }
  }

  /** Writes out a small array with each element repeated. */
  record Stretched(Place x, int run, Range y) implements MicroOp {
    @Override
    public void run(Machine machine, int start, int n, int worker) {
      machine.stretch(n, x.slot(), x.offset(), run, start, y.slot(worker), y.offset(start));
    }

    @Override
    public String describe() {
      return y.describe() + " = stretch @" + x.slot();
    }
  }

  /** Writes rows at a distance one behind the other. */
  record Gathered(Place x, Rows rows, Range y) implements MicroOp {
    @Override
    public void run(Machine machine, int start, int n, int worker) {
      machine.gather(n, x.slot(), x.offset(), rows, start, y.slot(worker), y.offset(start));
    }

    @Override
    public String describe() {
      return y.describe() + " = rows @" + x.slot();
    }
  }

  /** Writes elements one behind the other to rows at a distance. */
  record Scattered(Range x, Place y, Rows rows) implements MicroOp {
    @Override
    public void run(Machine machine, int start, int n, int worker) {
      machine.scatter(n, x.slot(worker), x.offset(start), start, y.slot(), y.offset(), rows);
    }

    @Override
    public String describe() {
      return "rows @" + y.slot() + " = " + x.describe();
    }
  }

  /**
   * The slots of the workers' registers.
   *
   * @param first the slot of the first worker's first register
   * @param perWorker how many each worker has
   */
  record Registers(int first, int perWorker) {}
}

package dev.ansatz.autodiff.internal;

import dev.ansatz.autodiff.op.Binary;
import dev.ansatz.autodiff.op.Fill;
import dev.ansatz.autodiff.op.Power;
import dev.ansatz.autodiff.op.Slice;
import dev.ansatz.autodiff.op.Unary;
import dev.ansatz.compute.MapOp;
import dev.ansatz.compute.ZipOp;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Makes a fused loop of a step of element-wise nodes. */
final class Fusion {
  /** Blocks are at most so long: some registers of them fit the first-level cache. */
  static final int LONGEST_BLOCK = 1024;

  /** Rows at least so long are worth blocks of their own; shorter ones are written out. */
  private static final int SHORTEST_ROW = 128;

  /** Blocks of so many elements, or a multiple, are whole vectors on every processor. */
  private static final int VECTORS = 16;

  private final Step step;
  private final Memory memory;
  private final MicroOp.Registers registers;
  private final Blocks blocks;
  private final List<MicroOp> preparations = new ArrayList<>();
  private final List<MicroOp> operations = new ArrayList<>();
  private final Map<Node, Operand> operands = new HashMap<>();
  private final Map<Double, Operand> numbers = new HashMap<>();
  private final Map<Node, Integer> lastUse = new HashMap<>();
  private final Deque<Integer> free = new ArrayDeque<>();
  private int used;

  private Fusion(Step step, Memory memory, MicroOp.Registers registers) {
    this.step = step;
    this.memory = memory;
    this.registers = registers;
    this.blocks = divide();
  }

  /** Makes the loop. */
  static FusedLoop of(Step step, Memory memory, MicroOp.Registers registers) {
    Fusion fusion = new Fusion(step, memory, registers);
    fusion.emit();
    return new FusedLoop(fusion.blocks, fusion.preparations, fusion.operations);
  }

  /** Returns a number of registers that is enough for the step. */
  static int registersFor(Step step) {
    int reads = step.nodes().stream().mapToInt(n -> n.inputs.size()).sum();
    return step.nodes().size() + reads;
  }

  private Blocks divide() {
    int size = step.nodes().get(0).shape.size();
    int row = Math.max(1, size);
    TreeSet<Integer> small = new TreeSet<>();
    for (Node node : step.nodes()) {
      for (Node input : node.inputs) {
        if (input.isVirtualBroadcast()) {
          int run = Spread.of(input).run();
          if (run >= SHORTEST_ROW) {
            row = gcd(row, run);
          } else if (Spread.of(input).kind() == Spread.Kind.TILE) {
            small.add(run);
          }
        }
      }
    }
    int length = Math.min(row, LONGEST_BLOCK);
    if (!small.isEmpty() && length >= small.last()) {
      int run = small.last();
      int even = run / gcd(run, VECTORS) * VECTORS;
      length -= length % (length >= even ? even : run);
    }
    return new Blocks(size, row, length);
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  private void emit() {
    List<Node> nodes = step.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      for (Node input : nodes.get(i).inputs) {
        lastUse.put(input, i);
      }
    }
    List<Node> writes = step.writes();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      List<Operand> in = node.inputs.stream().map(this::operand).toList();
      release(node, i);
      boolean whole = writes.contains(node) && node.homeRows == null;
      Operand target =
          whole ? new Operand.Full(memory.place(node)) : new Operand.Register(register());
      emit(node, in, range(target));
      operands.put(node, target);
      if (node.homeRows != null) {
        operations.add(new MicroOp.Scattered(range(target), memory.place(node), node.homeRows));
      }
    }
  }

  private void release(Node node, int now) {
    node.inputs.stream()
        .distinct()
        .filter(input -> lastUse.get(input) == now && step.nodes().contains(input))
        .map(operands::get)
        .filter(Operand.Register.class::isInstance)
        .forEach(operand -> free.push(((Operand.Register) operand).number()));
  }

  private int register() {
    return free.isEmpty() ? used++ : free.pop();
  }

  private MicroOp.Range range(Operand operand) {
    return MicroOp.Range.of(operand, registers);
  }

  private Operand operand(Node input) {
    if (input.op instanceof Fill fill) {
      return new Operand.Number(fill.number());
    }
    Operand known = operands.get(input);
    if (known == null) {
      known = input.isVirtual() ? virtual(input) : new Operand.Full(memory.place(input));
      operands.put(input, known);
    }
    return known;
  }

  private Operand virtual(Node input) {
    return input.isVirtualBroadcast() ? spread(input) : gathered(input);
  }

  private Operand gathered(Node input) {
    Slice slice = (Slice) input.op;
    Node whole = input.inputs.get(0);
    Rows rows = Rows.of(whole.shape, slice.axis(), slice.to() - slice.from());
    int offset = slice.from() * (rows.distance() / whole.shape.extent(slice.axis()));
    Place place = memory.place(whole);
    Operand register = new Operand.Register(used++);
    operations.add(
        new MicroOp.Gathered(
            new Place(place.slot(), place.offset() + offset), rows, range(register)));
    return register;
  }

  private Operand spread(Node broadcast) {
    Spread spread = Spread.of(broadcast);
    Place place = memory.place(broadcast.inputs.get(0));
    boolean tile = spread.kind() == Spread.Kind.TILE;
    if (spread.run() >= SHORTEST_ROW || spread.run() == blocks.size()) {
      return tile
          ? new Operand.Tile(place, spread.run())
          : new Operand.Stretch(place, spread.run());
    }
    MicroOp.Range written = range(new Operand.Register(used));
    Operand register = new Operand.Register(used++);
    if (!tile) {
      operations.add(new MicroOp.Stretched(place, spread.run(), written));
    } else if (blocks.length() % spread.run() == 0 && blocks.row() % spread.run() == 0) {
      preparations.add(new MicroOp.Tiled(place, spread.run(), written));
    } else {
      operations.add(new MicroOp.Tiled(place, spread.run(), written));
    }
    return register;
  }

  private static boolean isScalar(Operand operand) {
    return operand instanceof Operand.Number || operand instanceof Operand.Stretch;
  }

  private void emit(Node node, List<Operand> in, MicroOp.Range y) {
    if (node.op instanceof Unary unary) {
      operations.add(new MicroOp.Map(MapOp.valueOf(unary.name()), array(in.get(0)), y));
    } else if (node.op instanceof Power power) {
      MicroOp.Scalar exponent = MicroOp.Scalar.of(new Operand.Number(power.exponent()));
      operations.add(new MicroOp.ZipScalar(ZipOp.POWER, array(in.get(0)), exponent, y));
    } else if (node.op instanceof Binary binary) {
      binary(ZipOp.valueOf(binary.name()), in.get(0), in.get(1), y);
    } else {
      operations.add(new MicroOp.Choose(array(in.get(0)), array(in.get(1)), array(in.get(2)), y));
    }
  }

  private void binary(ZipOp op, Operand a, Operand b, MicroOp.Range y) {
    if (isScalar(b)) {
      operations.add(new MicroOp.ZipScalar(op, array(a), MicroOp.Scalar.of(b), y));
    } else if (isScalar(a)) {
      operations.add(new MicroOp.ScalarZip(op, MicroOp.Scalar.of(a), array(b), y));
    } else {
      operations.add(new MicroOp.Zip(op, range(a), range(b), y));
    }
  }

  /** Returns an operand as an array, a number written out. */
  private MicroOp.Range array(Operand operand) {
    if (!isScalar(operand)) {
      return range(operand);
    }
    if (operand instanceof Operand.Number number) {
      Operand known =
          numbers.computeIfAbsent(
              number.value(),
              value -> {
                Operand register = new Operand.Register(used++);
                preparations.add(new MicroOp.Spill(MicroOp.Scalar.of(operand), range(register)));
                return register;
              });
      return range(known);
    }
    MicroOp.Range written = range(new Operand.Register(used++));
    operations.add(new MicroOp.Spill(MicroOp.Scalar.of(operand), written));
    return written;
  }
}

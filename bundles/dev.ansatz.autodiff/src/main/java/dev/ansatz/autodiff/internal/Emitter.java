package dev.ansatz.autodiff.internal;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.op.Broadcast;
import dev.ansatz.autodiff.op.Concatenate;
import dev.ansatz.autodiff.op.Fill;
import dev.ansatz.autodiff.op.MatMul;
import dev.ansatz.autodiff.op.Op;
import dev.ansatz.autodiff.op.Pad;
import dev.ansatz.autodiff.op.Permute;
import dev.ansatz.autodiff.op.Reduce;
import dev.ansatz.autodiff.op.Slice;
import java.util.ArrayList;
import java.util.List;

/** Makes the instructions of steps. */
final class Emitter {
  private final Memory memory;
  private final MicroOp.Registers registers;

  Emitter(Memory memory, MicroOp.Registers registers) {
    this.memory = memory;
    this.registers = registers;
  }

  /** Makes the instructions of steps, of which some make regions. */
  List<Instruction> emit(List<Step> steps, List<Regions.Span> regions) {
    List<Instruction> instructions = new ArrayList<>();
    int done = 0;
    for (Regions.Span span : regions) {
      steps.subList(done, span.begin()).forEach(step -> instructions.addAll(emit(step)));
      List<RowInstruction> inner =
          steps.subList(span.begin(), span.end()).stream()
              .flatMap(step -> emit(step).stream())
              .map(RowInstruction.class::cast)
              .toList();
      instructions.add(new Region(span.rows(), span.parts(), span.work(), inner));
      done = span.end();
    }
    steps.subList(done, steps.size()).forEach(step -> instructions.addAll(emit(step)));
    return instructions;
  }

  List<Instruction> emit(Step step) {
    if (step.isFused()) {
      return List.of(Fusion.of(step, memory, registers));
    }
    Node node = step.nodes().get(0);
    Op op = node.op;
    Place to = memory.place(node);
    if (op instanceof MatMul matmul) {
      return List.of(
          MatrixProduct.of(matmul, node.inputs.get(0), node.inputs.get(1), 0, to, memory));
    } else if (op instanceof Accumulate sum) {
      return List.of(
          MatrixProduct.of(sum.product(), node.inputs.get(1), node.inputs.get(2), 1, to, memory));
    } else if (op instanceof Reduce reduce) {
      return List.of(Reduction.of(reduce, node.inputs.get(0), from(node), to));
    } else if (op instanceof Fill fill) {
      return List.of(new Filling(node.shape.size(), fill.number(), to));
    }
    return moves(node, to);
  }

  private Place from(Node node) {
    return memory.place(node.inputs.get(0));
  }

  private List<Instruction> moves(Node node, Place to) {
    if (node.op instanceof Copied) {
      return List.of(Copies.whole(node.shape.size(), from(node), to));
    } else if (node.op instanceof Permute permute) {
      int[] own = strides(node.inputs.get(0).shape);
      int[] strides = permute.order().stream().mapToInt(axis -> own[axis]).toArray();
      return List.of(Gather.of(node.shape, strides, from(node), to));
    } else if (node.op instanceof Broadcast broadcast) {
      int[] own = strides(node.inputs.get(0).shape);
      int[] strides = new int[node.shape.rank()];
      for (int axis = 0; axis < own.length; axis++) {
        strides[broadcast.axes().get(axis)] = own[axis];
      }
      return List.of(Gather.of(node.shape, strides, from(node), to));
    } else if (node.op instanceof Slice slice) {
      return List.of(slice(node, slice, to));
    } else if (node.op instanceof Pad pad) {
      return pad(node, pad, to);
    } else if (node.op instanceof Concatenate concatenate) {
      return concatenate(node, concatenate, to);
    } else if (ImageOperation.isKnown(node.op)) {
      return List.of(ImageOperation.of(node, memory));
    }
    return List.of(new Plain(node.value, node.inputs.stream().map(memory::place).toList(), to));
  }

  private Instruction slice(Node node, Slice slice, Place to) {
    Shape x = node.inputs.get(0).shape;
    int inner = inner(x, slice.axis());
    int length = (slice.to() - slice.from()) * inner;
    int distance = x.extent(slice.axis()) * inner;
    Place from = from(node);
    return Copies.strided(
        outer(x, slice.axis()),
        length,
        new Place(from.slot(), from.offset() + slice.from() * inner),
        distance,
        to,
        length);
  }

  private List<Instruction> pad(Node node, Pad pad, Place to) {
    Shape x = node.inputs.get(0).shape;
    int inner = inner(x, pad.axis());
    int length = x.extent(pad.axis()) * inner;
    int distance = node.shape.extent(pad.axis()) * inner;
    Place target = new Place(to.slot(), to.offset() + pad.before() * inner);
    return List.of(
        new Filling(node.shape.size(), 0, to),
        Copies.strided(outer(x, pad.axis()), length, from(node), length, target, distance));
  }

  private List<Instruction> concatenate(Node node, Concatenate op, Place to) {
    List<Instruction> copies = new ArrayList<>();
    int distance = node.shape.extent(op.axis()) * inner(node.shape, op.axis());
    int offset = to.offset();
    for (Node input : node.inputs) {
      Place target = new Place(to.slot(), offset);
      int length = input.shape.extent(op.axis()) * inner(input.shape, op.axis());
      boolean there = input.homeRows != null && input.home == node;
      if (!there && !memory.place(input).equals(target)) {
        int runs = outer(input.shape, op.axis());
        copies.add(Copies.strided(runs, length, memory.place(input), length, target, distance));
      }
      offset += length;
    }
    return copies;
  }

  private static int outer(Shape shape, int axis) {
    int outer = 1;
    for (int i = 0; i < axis; i++) {
      outer *= shape.extent(i);
    }
    return outer;
  }

  private static int inner(Shape shape, int axis) {
    int inner = 1;
    for (int i = axis + 1; i < shape.rank(); i++) {
      inner *= shape.extent(i);
    }
    return inner;
  }

  private static int[] strides(Shape shape) {
    int[] strides = new int[shape.rank()];
    for (int axis = 0; axis < strides.length; axis++) {
      strides[axis] = inner(shape, axis);
    }
    return strides;
  }
}

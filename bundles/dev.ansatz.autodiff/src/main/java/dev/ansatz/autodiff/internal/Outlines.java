package dev.ansatz.autodiff.internal;

import dev.ansatz.autodiff.Outline;
import java.util.ArrayList;
import java.util.List;

/** Describes the steps of a program as a person wants to see them. */
final class Outlines {
  private final Memory memory;
  private final Emitter emitter;

  Outlines(Memory memory, Emitter emitter) {
    this.memory = memory;
    this.emitter = emitter;
  }

  List<Outline> of(List<Step> steps, List<Regions.Span> regions) {
    List<Outline> outlines = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      List<Instruction> instructions = emitter.emit(steps.get(i));
      if (!instructions.isEmpty()) {
        outlines.add(outline(steps.get(i), instructions, region(i, regions)));
      }
    }
    return outlines;
  }

  private static int region(int step, List<Regions.Span> regions) {
    for (int i = 0; i < regions.size(); i++) {
      if (step >= regions.get(i).begin() && step < regions.get(i).end()) {
        return i;
      }
    }
    return -1;
  }

  private Outline outline(Step step, List<Instruction> instructions, int region) {
    List<Outline.Array> reads = step.reads().stream().map(this::array).toList();
    if (!step.isFused()) {
      String what = String.join("; ", instructions.stream().map(Instruction::describe).toList());
      return new Outline(what, List.of(), reads, List.of(array(step.nodes().get(0))), region);
    }
    List<String> fused = step.nodes().stream().map(Outlines::operation).toList();
    List<Outline.Array> writes = step.writes().stream().map(this::array).toList();
    String what = "fused: %d operations on [%s]".formatted(fused.size(), step.nodes().get(0).shape);
    return new Outline(what, fused, reads, writes, region);
  }

  private static String operation(Node node) {
    return "%s = %s(%s)"
        .formatted(
            node.name,
            node.op.label(),
            String.join(", ", node.inputs.stream().map(input -> input.name).toList()));
  }

  private Outline.Array array(Node node) {
    Place place = memory.place(node);
    return new Outline.Array(node.name, node.shape, place.slot(), place.offset());
  }
}

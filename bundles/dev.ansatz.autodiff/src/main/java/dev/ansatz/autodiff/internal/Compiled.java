package dev.ansatz.autodiff.internal;

import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Outline;
import dev.ansatz.autodiff.Value;
import dev.ansatz.autodiff.op.Literal;
import dev.ansatz.autodiff.op.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the compiler makes of a graph.
 *
 * @param instructions the instructions in order, draws first and copies to parameters last
 * @param outlines the steps, as a person wants to see them
 * @param sources the slots of inputs and parameters by name
 * @param literals the slots of constant arrays
 * @param results where each result lies
 * @param sizes the sizes of the slots, registers not counted
 * @param registers the slots of registers
 */
public record Compiled(
    List<Instruction> instructions,
    List<Outline> outlines,
    Map<Source, Integer> sources,
    Map<Literal, Integer> literals,
    List<Place> results,
    List<Integer> sizes,
    MicroOp.Registers registers) {

  /** Compiles what the results and the graph's assignments need. */
  public static Compiled of(Graph graph, List<Value> results) {
    Lowering.Lowered lowered = Lowering.of(graph, results);
    Homes.assign(lowered.order());
    Levels.assign(lowered.order());
    List<Step> steps = Schedule.of(lowered.order(), new HashSet<>(lowered.assignments().values()));
    List<Node> given = lowered.order().stream().filter(Node::isGiven).toList();
    List<Regions.Span> regions = Regions.of(steps, new HashSet<>(lowered.assignments().values()));
    Memory memory = Memory.plan(steps, regions, given, lowered.assignments());
    int registers =
        steps.stream().filter(Step::isFused).mapToInt(Fusion::registersFor).max().orElse(0);
    MicroOp.Registers slots = new MicroOp.Registers(memory.sizes().size(), registers);
    Emitter emitter = new Emitter(memory, slots);
    List<Instruction> instructions = drawings(given, memory);
    instructions.addAll(emitter.emit(steps, regions));
    lowered
        .assignments()
        .forEach(
            (parameter, next) -> {
              if (!memory.isInPlace(parameter)) {
                instructions.add(
                    Copies.whole(
                        parameter.shape.size(), memory.place(next), memory.place(parameter)));
              }
            });
    Map<Source, Integer> sources = new LinkedHashMap<>();
    Map<Literal, Integer> literals = new LinkedHashMap<>();
    for (Node node : given) {
      int slot = memory.place(node).slot();
      if (node.op instanceof Literal literal) {
        literals.put(literal, slot);
      } else {
        sources.put((Source) node.op, slot);
      }
    }
    return new Compiled(
        instructions,
        new Outlines(memory, emitter).of(steps, regions),
        sources,
        literals,
        lowered.results().stream().map(memory::place).toList(),
        memory.sizes(),
        slots);
  }

  private static List<Instruction> drawings(List<Node> given, Memory memory) {
    List<Instruction> drawings = new ArrayList<>();
    for (Node node : given) {
      if (node.op instanceof Source.Normal || node.op instanceof Source.Uniform) {
        drawings.add(Drawing.of((Source) node.op, memory.place(node).slot()));
      }
    }
    return drawings;
  }
}

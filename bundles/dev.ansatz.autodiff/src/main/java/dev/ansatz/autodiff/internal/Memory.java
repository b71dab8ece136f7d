package dev.ansatz.autodiff.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives every array a place; arrays that are not alive together share one. */
final class Memory {
  private final Map<Node, Integer> slots = new HashMap<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final Map<Node, Integer> lastUse = new HashMap<>();
  private final Set<Integer> free = new HashSet<>();
  private final Turn turn = new Turn();
  private final Map<Node, Node> parameterOf = new HashMap<>();
  private final Set<Node> written = new HashSet<>();

  private Memory() {}

  /**
   * Plans the memory of a program.
   *
   * @param steps the steps in order
   * @param regions which of them make regions
   * @param given the nodes that live outside of runs
   * @param assignments what each parameter becomes
   */
  static Memory plan(
      List<Step> steps, List<Regions.Span> regions, List<Node> given, Map<Node, Node> assignments) {
    Memory memory = new Memory();
    given.forEach(node -> memory.slots.put(node, memory.grow(node.shape.size())));
    assignments.forEach((parameter, next) -> memory.parameterOf.putIfAbsent(next, parameter));
    memory.findLastUses(steps);
    Map<Integer, Regions.Span> begins = new HashMap<>();
    regions.forEach(span -> begins.put(span.begin(), span));
    for (int i = 0; i < steps.size(); i++) {
      if (begins.containsKey(i)) {
        memory.turn.begin(begins.get(i));
      }
      memory.place(steps.get(i), i);
      memory.free.addAll(memory.turn.endAfter(i));
    }
    return memory;
  }

  /** Returns where a node's elements lie. */
  Place place(Node node) {
    if (node.isAlias()) {
      Place base = place(node.inputs.get(0));
      return new Place(base.slot(), base.offset() + node.aliasOffset());
    } else if (node.home != null) {
      Place home = place(node.home);
      return new Place(home.slot(), home.offset() + node.homeOffset);
    }
    return new Place(slots.get(node), 0);
  }

  /** Returns the sizes of the slots. */
  List<Integer> sizes() {
    return List.copyOf(sizes);
  }

  /** Returns whether a node is computed right into the place of the parameter it is assigned to. */
  boolean isInPlace(Node parameter) {
    return written.contains(parameter);
  }

  private void findLastUses(List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      for (Node read : steps.get(i).reads()) {
        lastUse.merge(read.storage(), i, Math::max);
      }
      for (Node node : steps.get(i).nodes()) {
        if (node.kept) {
          lastUse.put(node.storage(), Integer.MAX_VALUE);
        }
      }
    }
    steps.forEach(step -> step.nodes().forEach(this::keepAliases));
  }

  private void keepAliases(Node node) {
    for (Node user : node.users) {
      if (user.isAlias()) {
        if (user.kept) {
          lastUse.put(node.storage(), Integer.MAX_VALUE);
        }
        keepAliases(user);
      }
    }
  }

  private void place(Step step, int now) {
    List<Node> dying = new ArrayList<>();
    List<Node> held = new ArrayList<>();
    for (Node read : step.reads()) {
      Node base = read.storage();
      if (!base.isGiven() && lastUse.get(base) == now && !dying.contains(base)) {
        dying.add(base);
      }
    }
    dying.stream().filter(turn::isFromOutside).forEach(held::add);
    dying.removeAll(held);
    for (Node node : step.writes()) {
      Node storage = node.storage();
      if (!slots.containsKey(storage)) {
        turn.computes(storage);
        slots.put(storage, storage == node ? slotFor(step, node, now, dying) : fromFree(storage));
      }
    }
    dying.forEach(this::release);
    held.forEach(node -> turn.hold(slots.get(node)));
    for (Node node : step.writes()) {
      if (!lastUse.containsKey(node.storage())) {
        release(node.storage());
      }
    }
  }

  private void release(Node storage) {
    int slot = slots.get(storage);
    if (!turn.keeps(storage, slot)) {
      free.add(slot);
    }
  }

  private int slotFor(Step step, Node node, int now, List<Node> dying) {
    Node parameter = parameterOf.get(node);
    if (parameter != null && mayOverwriteParameter(step, node, parameter, now)) {
      written.add(parameter);
      return slots.get(parameter);
    }
    if (node.op instanceof Accumulate) {
      Node sum = node.inputs.get(0);
      dying.remove(sum);
      return slots.get(sum);
    }
    if (step.isFused()) {
      for (Node candidate : dying) {
        if (candidate.shape.size() == node.shape.size() && InPlace.isSafe(step, node, candidate)) {
          dying.remove(candidate);
          return slots.get(candidate);
        }
      }
    }
    return fromFree(node);
  }

  private boolean mayOverwriteParameter(Step step, Node node, Node parameter, int now) {
    return step.isFused()
        && lastUse.getOrDefault(parameter, -1) <= now
        && !parameter.kept
        && !written.contains(parameter)
        && InPlace.isSafe(step, node, parameter);
  }

  private int fromFree(Node storage) {
    int size = storage.shape.size();
    Integer kept = turn.take(storage);
    if (kept != null) {
      return kept;
    }
    Integer best = null;
    for (int slot : free) {
      if (best == null || waste(slot, size) < waste(best, size)) {
        best = slot;
      }
    }
    if (best == null) {
      return grow(size);
    }
    free.remove(best);
    sizes.set(best, Math.max(sizes.get(best), size));
    return best;
  }

  private long waste(int slot, int size) {
    long distance = Math.abs((long) sizes.get(slot) - size);
    return distance * 1_000 + slot % 1_000;
  }

  private int grow(int size) {
    sizes.add(size);
    return sizes.size() - 1;
  }
}

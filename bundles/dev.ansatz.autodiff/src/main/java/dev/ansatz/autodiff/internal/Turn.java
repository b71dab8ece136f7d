package dev.ansatz.autodiff.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The memory of a region while it is planned. Some rows of it may be far ahead of others: so a
 * place is used again only for the same rows of another array, and what comes from outside stays
 * until all rows are done.
 */
final class Turn {
  private Regions.Span span;
  private final Set<Node> computed = new HashSet<>();
  private final Map<Integer, Deque<Integer>> bySize = new HashMap<>();
  private final List<Integer> held = new ArrayList<>();

  void begin(Regions.Span region) {
    span = region;
  }

  /** Notes that the region computes an array. */
  void computes(Node storage) {
    boolean rows = span != null && storage.shape.rank() > 0;
    if (rows && storage.shape.extent(0) == span.rows() && RowWise.hasRowsOfItsParts(storage)) {
      computed.add(storage);
    }
  }

  /** Returns whether an array is not one whose rows only the region has. */
  boolean isFromOutside(Node storage) {
    return span != null && !computed.contains(storage);
  }

  /** Keeps a slot to the end of the region. */
  void hold(int slot) {
    held.add(slot);
  }

  /** Takes a slot that is not needed any more, for another array of the region or for its end. */
  boolean keeps(Node storage, int slot) {
    if (span == null) {
      return false;
    }
    if (computed.contains(storage)) {
      bySize.computeIfAbsent(storage.shape.size(), s -> new ArrayDeque<>()).push(slot);
    } else {
      hold(slot);
    }
    return true;
  }

  /** Returns a slot whose rows lie as those of an array do; null where there is none. */
  Integer take(Node storage) {
    Deque<Integer> slots = bySize.get(storage.shape.size());
    return slots == null || !computed.contains(storage) ? null : slots.poll();
  }

  /** Ends the region where a step is its last; returns the slots that are free from then on. */
  List<Integer> endAfter(int step) {
    if (span == null || step < span.end() - 1) {
      return List.of();
    }
    List<Integer> free = new ArrayList<>(held);
    bySize.values().forEach(free::addAll);
    held.clear();
    bySize.clear();
    computed.clear();
    span = null;
    return free;
  }
}

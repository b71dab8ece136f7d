package dev.ansatz.workbench.internal.view.explorer;

import java.util.List;

/**
 * An entry with what lies below it.
 *
 * @param entry the entry
 * @param children what lies below it
 */
record Branch(Entry entry, List<Branch> children) {
  Branch {
    children = List.copyOf(children);
  }

  /** Makes an entry with nothing below it. */
  static Branch leaf(Entry entry) {
    return new Branch(entry, List.of());
  }
}

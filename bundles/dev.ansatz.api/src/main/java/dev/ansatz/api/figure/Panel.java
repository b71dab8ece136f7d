package dev.ansatz.api.figure;

/** One part of a figure. */
public sealed interface Panel permits XyPanel, SpacePanel, ImagePanel, MatrixPanel, TablePanel {

  /** Returns what stands above the panel; may be empty. */
  String title();
}

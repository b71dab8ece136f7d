package dev.ansatz.workbench.internal.form;

import java.util.List;

/**
 * What a form shows of an experiment.
 *
 * @param sections its parts, in order
 */
public record FormModel(List<Section> sections) {

  /** A form of nothing. */
  public static final FormModel EMPTY = new FormModel(List.of());

  /** The keys of an experiment in the order in which new ones are written. */
  public static final List<String> KEYS =
      List.of(
          "title",
          "seed",
          "dataSeed",
          "data",
          "fold",
          "transforms",
          "model",
          "train",
          "metrics",
          "splits",
          "figures",
          "run",
          "expect",
          "sweep");

  /** Copies the list. */
  public FormModel {
    sections = List.copyOf(sections);
  }
}

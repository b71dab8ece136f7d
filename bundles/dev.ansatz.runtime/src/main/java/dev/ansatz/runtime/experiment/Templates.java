package dev.ansatz.runtime.experiment;

import java.util.List;

/** The experiments that come with the product. A service. */
public interface Templates {

  /** Lists the templates by id; empty where the product has none. */
  List<Template> list();

  /**
   * Finds a template.
   *
   * @throws ExperimentException where there is none of this id; the sentence lists the known ids
   *     and the nearest
   */
  Template find(String id);
}

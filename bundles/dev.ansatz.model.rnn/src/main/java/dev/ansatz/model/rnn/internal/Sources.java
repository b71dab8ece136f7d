package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.plugin.Source;
import java.util.List;

/** Where the networks were published. */
public final class Sources {
  /** The cells, and learning through time. */
  public static final List<Source> ALL =
      List.of(
          new Source(
              "Werbos, Backpropagation through time: what it does and how to do it, Proceedings of"
                  + " the IEEE 78, 1990",
              "eq. 23-25"),
          Source.of("Elman, Finding structure in time, Cognitive Science 14, 1990"),
          Source.of(
              "Gers, Schmidhuber and Cummins, Learning to forget, Neural Computation 12, 2000"),
          new Source("Cho et al., Learning phrase representations, EMNLP 2014", "eq. 5-8"));

  private Sources() {}
}

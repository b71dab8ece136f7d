package dev.ansatz.workbench.internal.view.explore;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.progress.StopToken;
import javax.swing.JComponent;

/**
 * One way to play with a model. Made and used on the event thread, but for {@link #prepare}.
 *
 * @param <P> what is worked out before it can be shown
 */
public interface Exhibit<P> {

  /** Returns what it is and what it needs. */
  Purpose purpose();

  /**
   * Works out what is to be shown, on another thread.
   *
   * @param opened a run whose model and data suit the purpose
   * @throws dev.ansatz.api.data.DataException where it cannot: one sentence
   */
  P prepare(Opened opened, StopToken stop);

  /** Returns what it is seen in; the same at each call. */
  JComponent component();

  /** Shows what was worked out. */
  void show(P prepared);

  /** The theme has changed. */
  void themeChanged();

  /** Ends what is under way. */
  void close();

  /**
   * What an exhibit is for.
   *
   * @param shows one sentence: what is seen
   * @param needs one sentence: what the model must be able to do
   * @param model the capability that the model must have
   * @param data what the data must have
   */
  record Purpose(String shows, String needs, Class<? extends Model> model, Suits data) {}

  /** Whether data suits a purpose. */
  @FunctionalInterface
  interface Suits {
    /** Returns whether it does. */
    boolean test(Dataset dataset);
  }
}

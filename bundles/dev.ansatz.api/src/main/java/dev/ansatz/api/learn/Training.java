package dev.ansatz.api.learn;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Model;
import java.util.List;

/** A training under way. One thread at a time calls it; it need not be the same thread. */
public interface Training {

  /**
   * Does one unit of work: a mini-batch, an EM sweep, a block of samples, a closed-form solve. As a
   * rule well under a second; where longer, it asks {@link StepContext#stop} in between.
   *
   * @return how far the training has come; not called again once that says finished
   * @throws dev.ansatz.api.progress.StoppedException where it was stopped in mid-step; the training
   *     is then not used any more
   * @throws DivergedException where a number is no longer finite
   * @throws TrainingException where the training cannot go on
   */
  Step advance(StepContext context);

  /**
   * Returns the model as it now is: after the first step at any time, for a live view.
   *
   * @return an immutable model that later steps do not change
   * @throws IllegalStateException where nothing has been learnt yet that a model could be made of
   */
  Model model();

  /**
   * Returns the epochs that users want to see beside each other, such as the best and the last;
   * none where a training has no such epochs. Cheap.
   */
  default List<Milestone> milestones() {
    return List.of();
  }

  /** Returns the whole state, from which {@link Learner#resume} goes on to the same bits. */
  Archive save();
}

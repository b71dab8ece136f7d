package dev.ansatz.nn.train;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.model.Model;
import dev.ansatz.nn.Scope;
import java.util.List;

/**
 * What a family of networks adds to {@link NetworkTraining}: the network, the loss, the batches.
 */
public interface Objective {

  /** Returns how many rows a part of the data has; 0 where there is no such part. */
  int rows(Split split);

  /**
   * Adds the network and its loss to a graph. Called once in training mode, and once in inference
   * mode where the data has a validation part.
   *
   * @param scope the root scope
   * @param batchRows the rows of a batch
   * @return what is watched; the first is minimised
   */
  List<Measured> build(Scope scope, int batchRows);

  /** In which order training rows are gone through. */
  enum Order {
    /** Shuffled anew in each epoch. */
    SHUFFLED,
    /** As they are: where a batch goes on from the one before. */
    GIVEN
  }

  /** Returns the order of training rows: shuffled, unless an objective needs another. */
  default Order order() {
    return Order.SHUFFLED;
  }

  /** Writes a batch into its program's inputs. */
  void fill(Batch batch);

  /** Makes a model of weights. Cheap. */
  Model model(Weights weights);
}

package dev.ansatz.api.model;

import dev.ansatz.api.tensor.F32Tensor;
import java.util.List;

/** A model with convolutions whose filters and responses can be looked at. */
public interface ConvolutionalModel extends Model {

  /**
   * What a convolution has or says.
   *
   * @param layer the name of the layer
   * @param values the numbers
   */
  record Maps(String layer, F32Tensor values) {}

  /**
   * Returns the filters of each convolution in the order in which data passes them, [height × width
   * × channels × filters]; none where the model has no convolution.
   */
  List<Maps> filters();

  /**
   * Returns what each convolution makes of rows, behind its activation, [n × height × width ×
   * channels].
   *
   * @param request the rows, [n × ...], in the units and of the shape that the model was trained on
   * @throws IllegalArgumentException where a row has another shape than the model's
   */
  List<Maps> featureMaps(PredictRequest request);
}

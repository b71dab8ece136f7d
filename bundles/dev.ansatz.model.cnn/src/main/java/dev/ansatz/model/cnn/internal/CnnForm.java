package dev.ansatz.model.cnn.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.model.cnn.FirstWeights;
import dev.ansatz.model.cnn.internal.layers.CnnNetwork;
import dev.ansatz.nn.supervised.RowNetwork;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a classifier is, but for its weights.
 *
 * @param input the shape of a row of the data
 * @param layers as settings write them
 * @param classes the names of the classes
 * @param scale what inputs are divided by
 */
public record CnnForm(Shape input, List<String> layers, List<String> classes, double scale) {
  private static final String INPUT = "input";
  private static final String LAYERS = "layers";
  private static final String CLASSES = "classes";
  private static final String SCALE = "scale";

  /** Makes a form. */
  public CnnForm {
    layers = List.copyOf(layers);
    classes = List.copyOf(classes);
  }

  CnnNetwork layersFrom(FirstWeights first) {
    return new CnnNetwork(layers, first.initialiser(), classes.size());
  }

  /** Returns the network; its first weights are as said. */
  public RowNetwork network(FirstWeights first) {
    return new RowNetwork(CnnNetwork.taken(input), layersFrom(first));
  }

  /**
   * Checks that the layers fit the rows.
   *
   * @throws InvalidSettingException where one does not
   */
  public void check(FirstWeights first) {
    layersFrom(first).check(CnnNetwork.taken(input));
  }

  Map<String, Object> attributes() {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put(INPUT, Arrays.stream(input.toArray()).boxed().toList());
    attributes.put(LAYERS, layers);
    attributes.put(CLASSES, classes);
    attributes.put(SCALE, scale);
    return attributes;
  }

  /**
   * Reads a form.
   *
   * @throws ArchiveException where it is not one
   */
  static CnnForm of(Archive archive) {
    List<?> extents = archive.attribute(INPUT, List.class);
    boolean positive =
        !extents.isEmpty() && extents.stream().allMatch(e -> e instanceof Integer i && i > 0);
    double scale = archive.attribute(SCALE, Double.class);
    if (!positive || !(scale > 0)) {
      throw new ArchiveException(
          "the attributes 'input' and 'scale' of learner '%s' must be a shape and a number above 0;"
                  .formatted(archive.learner())
              + " got %s and %s".formatted(extents, scale));
    }
    int[] input = extents.stream().mapToInt(e -> (Integer) e).toArray();
    CnnForm form =
        new CnnForm(Shape.of(input), texts(archive, LAYERS), texts(archive, CLASSES), scale);
    try {
      form.check(FirstWeights.GLOROT_UNIFORM);
    } catch (InvalidSettingException e) {
      throw new ArchiveException("the layers of an archive are spoilt: " + e.getMessage());
    }
    return form;
  }

  private static List<String> texts(Archive archive, String name) {
    List<?> texts = archive.attribute(name, List.class);
    if (!texts.stream().allMatch(String.class::isInstance)) {
      throw new ArchiveException(
          "the attribute '%s' of learner '%s' must be a list of texts; got %s"
              .formatted(name, archive.learner(), texts));
    }
    return texts.stream().map(String.class::cast).toList();
  }
}

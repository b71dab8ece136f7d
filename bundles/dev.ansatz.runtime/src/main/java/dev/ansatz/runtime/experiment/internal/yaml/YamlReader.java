package dev.ansatz.runtime.experiment.internal.yaml;

import dev.ansatz.runtime.experiment.internal.Mistakes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML 1.2 (core schema) into values that know their places. For one text. */
public final class YamlReader {
  private static final Map<Tag, Scalar.Type> TYPES =
      Map.of(
          Tag.NULL, Scalar.Type.NOTHING,
          Tag.BOOL, Scalar.Type.FLAG,
          Tag.INT, Scalar.Type.INTEGER,
          Tag.FLOAT, Scalar.Type.NUMBER,
          Tag.STR, Scalar.Type.TEXT);

  private final Mistakes mistakes;
  private final UnaryOperator<Place> placing;
  private final Map<Node, Value> known = new IdentityHashMap<>();

  /**
   * Makes a reader.
   *
   * @param mistakes takes what is wrong
   * @param placing tells the place in the experiment of a place in the text
   */
  public YamlReader(Mistakes mistakes, UnaryOperator<Place> placing) {
    this.mistakes = mistakes;
    this.placing = placing;
  }

  /** Reads a text; empty where it is no YAML. */
  public Optional<Value> read(String text) {
    LoadSettings settings =
        LoadSettings.builder().setSchema(new CoreSchema()).setAllowNonScalarKeys(true).build();
    try {
      Optional<Node> node = new Compose(settings).composeString(text);
      return Optional.of(node.map(this::value).orElseGet(this::nothing));
    } catch (YamlEngineException e) {
      SyntaxMistake mistake = SyntaxMistake.of(e, text);
      mistakes.add(placing.apply(mistake.place()), mistake.message());
    } catch (StackOverflowError e) {
      mistakes.add(placing.apply(Place.START), "lists and mappings are nested too deeply");
    }
    return Optional.empty();
  }

  private Value nothing() {
    return new Scalar(placing.apply(Place.START), "", Scalar.Type.NOTHING);
  }

  private Value value(Node node) {
    Value before = known.get(node);
    if (before != null) {
      return before;
    }
    if (node.isRecursive()) {
      return refused(node, "an alias must not stand within what it stands for");
    }
    Value value = convert(node);
    known.put(node, value);
    return value;
  }

  private Value convert(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar(scalar);
    } else if (node instanceof SequenceNode sequence) {
      return new Items(place(node), sequence.getValue().stream().map(this::value).toList());
    }
    return new Mapping(place(node), entries((MappingNode) node));
  }

  private Value scalar(ScalarNode node) {
    Scalar.Type type = TYPES.get(node.getTag());
    if (type == null || !ScalarForms.fits(type, node.getValue())) {
      return refused(node, "the tag " + node.getTag() + " must not be used here");
    }
    return new Scalar(place(node), node.getValue(), type);
  }

  private List<Mapping.Entry> entries(MappingNode node) {
    List<Mapping.Entry> entries = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      Node key = tuple.getKeyNode();
      if (!(key instanceof ScalarNode scalar)) {
        mistakes.add(place(key), "a key must be a single word");
        continue;
      }
      Place first = seen.putIfAbsent(scalar.getValue(), place(key));
      if (first == null) {
        entries.add(new Mapping.Entry(place(key), scalar.getValue(), value(tuple.getValueNode())));
      } else {
        mistakes.add(
            place(key),
            "the key '%s' stands twice; first in line %d"
                .formatted(scalar.getValue(), first.line()));
      }
    }
    return entries;
  }

  private Value refused(Node node, String message) {
    mistakes.add(place(node), message);
    return new Scalar(place(node), "", Scalar.Type.NOTHING);
  }

  private Place place(Node node) {
    return placing.apply(
        node.getStartMark()
            .map(mark -> new Place(mark.getLine() + 1, mark.getColumn() + 1))
            .orElse(Place.START));
  }
}

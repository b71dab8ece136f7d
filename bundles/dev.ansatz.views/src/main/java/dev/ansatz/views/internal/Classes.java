package dev.ansatz.views.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.tensor.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The classes of the rows that are looked at.
 *
 * @param labels the class of each row, 0 and up
 * @param names the names of the classes
 */
record Classes(Tensor labels, List<String> names) {

  /** Returns the classes of the part that is looked at; none where they have no names. */
  static Optional<Classes> in(Dataset dataset) {
    return dataset
        .field(Fields.LABELS)
        .map(Field::categories)
        .filter(names -> !names.isEmpty())
        .map(names -> new Classes(dataset.tensor(Pictures.split(dataset), Fields.LABELS), names));
  }

  int of(int row) {
    return (int) labels.get(row);
  }

  String name(int row) {
    return names.get(of(row));
  }

  /** Returns which of some rows belong to a class, as positions among them. */
  IntStream members(int wanted, Choice choice) {
    return IntStream.range(0, choice.count()).filter(i -> of(choice.rows()[i]) == wanted);
  }
}

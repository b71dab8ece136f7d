package dev.ansatz.runtime.experiment.internal.bind;

import dev.ansatz.api.data.Split;
import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.yaml.Items;
import dev.ansatz.runtime.experiment.internal.yaml.Scalar;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the section {@code splits}: which parts of the data are judged. */
public final class SplitsBinder {
  /** The names of all splits. */
  public static final List<String> KEYS = Arrays.stream(Split.values()).map(Split::key).toList();

  private final Mistakes mistakes;

  SplitsBinder(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  List<Split> bind(Optional<Value> section) {
    if (section.isEmpty()) {
      return List.of(Split.TEST);
    } else if (section.get() instanceof Items items && !items.values().isEmpty()) {
      return bind(items);
    }
    refuse(section.get(), "a list of one or more of " + String.join(", ", KEYS));
    return List.of();
  }

  private List<Split> bind(Items items) {
    List<Split> splits = new ArrayList<>();
    for (Value item : items.values()) {
      int index = item instanceof Scalar scalar ? KEYS.indexOf(scalar.text()) : -1;
      if (index < 0) {
        refuse(item, "among " + String.join(", ", KEYS));
      } else if (splits.contains(Split.values()[index])) {
        refuse(item, "a list without repetition");
      } else {
        splits.add(Split.values()[index]);
      }
    }
    return splits;
  }

  private void refuse(Value value, String rule) {
    mistakes.add(value.place(), "splits must be %s; got %s".formatted(rule, value.shown()));
  }
}

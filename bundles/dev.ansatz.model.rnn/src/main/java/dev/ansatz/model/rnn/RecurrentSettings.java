package dev.ansatz.model.rnn;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import java.util.List;

/** The recurrent layers of a network. */
public record RecurrentSettings(
    @Param(label = "Cell", help = "What happens at each step.") CellKind cell,
    @Param(
            label = "Units",
            help = "The units of each recurrent layer; several layers are stacked.",
            min = 1,
            max = 65536)
        List<Integer> units,
    @Param(label = "Direction", help = "Whether time is gone through both ways.")
        TimeDirection direction,
    @Param(
            label = "Dropout",
            help = "The share of a layer's outputs that are set to 0 in training, before the next.",
            min = 0,
            max = 1,
            maxOpen = true)
        double dropout) {

  /**
   * Makes settings.
   *
   * @throws InvalidSettingException where a value is refused, or there is no layer
   */
  public RecurrentSettings {
    Params.check(RecurrentSettings.class, cell, units, direction, dropout);
    if (units.isEmpty()) {
      throw new InvalidSettingException("RecurrentSettings", "units", "one number or more", units);
    }
    units = List.copyOf(units);
  }

  /** Returns layers of cells, forward in time, without dropout. */
  public static RecurrentSettings of(CellKind cell, Integer... units) {
    return new RecurrentSettings(cell, List.of(units), TimeDirection.FORWARD, 0);
  }

  /** Returns these settings with another direction. */
  public RecurrentSettings withDirection(TimeDirection newDirection) {
    return new RecurrentSettings(cell, units, newDirection, dropout);
  }
}

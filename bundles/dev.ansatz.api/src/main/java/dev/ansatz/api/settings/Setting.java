package dev.ansatz.api.settings;

import java.util.List;

/**
 * One component of a settings record, described for forms, help, files and searches.
 *
 * @param name the component's name, which is also its key in a file
 * @param kind what sort of value it takes
 * @param optional whether it may be absent (null in a file)
 * @param label a few words for a form
 * @param unit the unit of its numbers; empty for bare numbers
 * @param help one or two sentences; may be empty
 * @param range the numbers it accepts; {@link Range#FINITE} where it takes none
 * @param logarithmic whether sliders and searches move on a logarithmic scale
 * @param choices the names of an enum's constants as files write them; empty for other kinds
 * @param type the component's Java type
 */
public record Setting(
    String name,
    Kind kind,
    boolean optional,
    String label,
    String unit,
    String help,
    Range range,
    boolean logarithmic,
    List<String> choices,
    Class<?> type) {

  /** The sorts of values. */
  public enum Kind {
    INTEGER,
    NUMBER,
    FLAG,
    TEXT,
    CHOICE,
    INTEGERS,
    NUMBERS,
    TEXTS,
    /** Texts by names that the user chooses, in their order. */
    NAMED_TEXTS,
    /** A nested settings record. */
    GROUP
  }
}

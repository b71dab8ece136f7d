package dev.ansatz.workbench.internal.form;

import dev.ansatz.api.settings.Setting;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.workbench.internal.editor.yaml.YamlPath;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One line of a form. Immutable. */
public sealed interface Row {

  /** Returns what it shows, or stands for, in the text. */
  YamlPath path();

  /** Returns how far it is indented. */
  int depth();

  /** Returns what searches look through. */
  String words();

  /** Returns what its components depend on, beside its value: with another one they are new. */
  Object shape();

  /**
   * A setting of a settings record.
   *
   * @param address names it in sweeps and on the command line
   * @param standard the value that holds where nothing is said, as plain YAML
   * @param given what the text says, if it does
   */
  record Value(
      YamlPath path,
      int depth,
      String address,
      Setting setting,
      Object standard,
      Optional<Given> given)
      implements Row {

    /** Returns whether the text says something else than the default. */
    public boolean isChanged() {
      return given.isPresent() && !Standards.areSame(given.get().plain(), standard);
    }

    /** Returns the value that holds, as plain YAML; null where it is absent. */
    public Object plain() {
      return given.isPresent() ? given.get().plain() : standard;
    }

    @Override
    public String words() {
      return setting.label() + " " + address + " " + setting.help();
    }

    @Override
    public Object shape() {
      return List.of(path, depth, setting);
    }
  }

  /**
   * What the text says.
   *
   * @param written a single value as it is written, without quotes; empty for a collection
   * @param plain the value; null for nothing
   */
  record Given(String written, Object plain) {}

  /** The heading of a group of settings. */
  record Heading(YamlPath path, int depth, String label, String help) implements Row {
    @Override
    public String words() {
      return "";
    }

    @Override
    public Object shape() {
      return this;
    }
  }

  /**
   * A plug-in.
   *
   * @param id the plug-in that is chosen; empty for none
   * @param about what it says of itself, or why it is not to be had
   * @param place where it stands in a list; empty where it is the only one
   */
  record Plugin(
      YamlPath path,
      int depth,
      Kind<?> kind,
      List<Choice> choices,
      String id,
      String about,
      Optional<Place> place)
      implements Row {
    @Override
    public String words() {
      return kind.noun() + " " + id;
    }

    @Override
    public Object shape() {
      return List.of(path, depth, kind, choices, id, about, place);
    }
  }

  /** The position of an element, from 0, in a list. */
  record Place(int position, int count) {}

  /** Adds a plug-in to a list, which the path leads to. */
  record Add(YamlPath path, int depth, Kind<?> kind, List<Choice> choices) implements Row {
    @Override
    public String words() {
      return "";
    }

    @Override
    public Object shape() {
      return this;
    }
  }

  /** Whether a list is left open: all plug-ins that fit. */
  record Open(YamlPath path, int depth, String label, boolean isOpen) implements Row {
    @Override
    public String words() {
      return label;
    }

    @Override
    public Object shape() {
      return List.of(path, depth, label);
    }
  }

  /** Which parts of the data are judged. */
  record Parts(YamlPath path, int depth, List<String> chosen) implements Row {
    @Override
    public String words() {
      return "splits judged parts train validation test";
    }

    @Override
    public Object shape() {
      return path;
    }
  }

  /** A section that may be there or not. */
  record Group(YamlPath path, int depth, String label, String help, boolean isPresent)
      implements Row {
    @Override
    public String words() {
      return label + " " + path;
    }

    @Override
    public Object shape() {
      return List.of(path, depth, label);
    }
  }

  /** A gate on a score. */
  record Gate(YamlPath path, int depth, String written) implements Row {
    @Override
    public String words() {
      return path.toString();
    }

    @Override
    public Object shape() {
      return path;
    }
  }

  /** Something that is shown as it is written: the values of a sweep. */
  record Yaml(YamlPath path, int depth, String label, String help, String written) implements Row {
    @Override
    public String words() {
      return label + " " + path;
    }

    @Override
    public Object shape() {
      return List.of(path, depth, label);
    }
  }

  /** A sentence, and what can be done about it; empty for nothing. */
  record Note(YamlPath path, int depth, String text, Optional<String> action) implements Row {
    @Override
    public String words() {
      return "";
    }

    @Override
    public Object shape() {
      return Objects.hash(path, text, action);
    }
  }
}

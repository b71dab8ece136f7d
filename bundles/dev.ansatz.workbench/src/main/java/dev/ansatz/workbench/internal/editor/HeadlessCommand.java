package dev.ansatz.workbench.internal.editor;

import dev.ansatz.workbench.internal.editor.yaml.BrokenYamlException;
import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.editor.yaml.YamlText;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * The command that does the run of an editor without the desktop.
 *
 * @param name the experiment's name
 * @param text the experiment as it is typed
 * @param file its file
 * @param saved what the file holds
 * @param dataFolder where data is looked for, if it was named
 * @param seed replaces the experiment's seed
 */
record HeadlessCommand(
    String name,
    String text,
    Optional<Path> file,
    Optional<String> saved,
    Optional<Path> dataFolder,
    OptionalLong seed) {
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9_./=:,@%+-]+");
  private static final String END = "EXPERIMENT";

  /** Returns the command, for a POSIX shell. */
  String words() {
    return file.isPresent() && saved.isPresent()
        ? settings().map(sets -> run(file.get().toString(), sets)).orElseGet(this::withText)
        : withText();
  }

  private Optional<Map<String, Object>> settings() {
    if (saved.equals(Optional.of(text))) {
      return Optional.of(Map.of());
    }
    try {
      return Differences.between(
          YamlText.parse(saved.orElseThrow()).plain(), YamlText.parse(text).plain());
    } catch (BrokenYamlException e) {
      return Optional.empty();
    }
  }

  private String run(String place, Map<String, Object> sets) {
    StringBuilder command = new StringBuilder("ansatz run " + quoted(place));
    sets.forEach(
        (address, value) ->
            command.append(" --set ").append(quoted(address + "=" + Fragment.of(value).block())));
    dataFolder.ifPresent(folder -> command.append(" --data ").append(quoted(folder.toString())));
    seed.ifPresent(number -> command.append(" --seed ").append(number));
    return command.toString();
  }

  private String withText() {
    String place = name + ".yaml";
    String end = END;
    while (text.lines().anyMatch(end::equals)) {
      end += "_";
    }
    String body = text.endsWith("\n") ? text : text + "\n";
    return "cat > %s <<'%s'\n%s%s\n%s"
        .formatted(quoted(place), end, body, end, run(place, Map.of()));
  }

  /** Returns a word as a POSIX shell reads it. */
  static String quoted(String word) {
    return HARMLESS.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}

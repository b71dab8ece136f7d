package dev.ansatz.cli.internal.run;

import dev.ansatz.api.data.DataException;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the command line changes about an experiment.
 *
 * @param settings {@code "model.units=1000"}
 * @param seed replaces the file's
 * @param dataFolder where input files are looked for last
 */
record Overrides(List<String> settings, OptionalLong seed, Optional<Path> dataFolder) {
  private static final String SET = "--set";
  private static final String SEED = "--seed";
  private static final String DATA = "--data";

  /** Adds the options to a command. */
  static void declare(CommandSpec spec) {
    spec.addOption(
        Specs.values(
            SET,
            "KEY=VALUE",
            "Change a setting; may be given again. KEY is its address in the experiment file, VALUE is YAML."));
    spec.addOption(Specs.integer(SEED, "N", "Root of all randomness, instead of the file's."));
    spec.addOption(
        Specs.value(
            DATA,
            "DIR",
            Path.class,
            "Folder where data files are looked for, after the experiment's own folder and the"
                + " working directory, before the user's data folder. Default: $ANSATZ_DATA."));
  }

  /**
   * Reads the options.
   *
   * @throws DataException where the data folder is not there
   */
  static Overrides of(ParseResult line, Shell shell) {
    Long seed = line.matchedOptionValue(SEED, null);
    return new Overrides(
        line.matchedOptionValue(SET, List.of()),
        seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
        dataFolder(line.matchedOptionValue(DATA, null), shell));
  }

  private static Optional<Path> dataFolder(Path option, Shell shell) {
    if (option != null) {
      Path folder = shell.directory().resolve(option);
      if (!Files.isDirectory(folder)) {
        throw new DataException("--data must name a folder; got " + option);
      }
      return Optional.of(folder);
    }
    String variable = shell.environment().getOrDefault("ANSATZ_DATA", "");
    return variable.isEmpty() ? Optional.empty() : Optional.of(shell.directory().resolve(variable));
  }
}

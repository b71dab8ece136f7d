package dev.ansatz.cli.internal.data;

import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.runtime.experiment.DataFolders;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option that names the data folder. */
final class DataFolderOption {
  private static final String NAME = "--data";

  private DataFolderOption() {}

  static OptionSpec spec() {
    return Specs.value(
        NAME,
        "DIR",
        Path.class,
        "The data folder. Default: $ANSATZ_DATA, else ansatz/data in $XDG_DATA_HOME or"
            + " ~/.local/share.");
  }

  static DataFolders read(ParseResult line, Shell shell) {
    Path option = line.matchedOptionValue(NAME, null);
    DataFolders folders = DataFolders.of(Optional.ofNullable(option), shell.environment());
    return new DataFolders(
        folders.all().stream().map(folder -> shell.directory().resolve(folder)).toList());
  }
}

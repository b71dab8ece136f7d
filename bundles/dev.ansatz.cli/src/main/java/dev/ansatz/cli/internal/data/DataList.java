package dev.ansatz.cli.internal.data;

import dev.ansatz.api.data.DatasetInstaller;
import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.cli.internal.text.Table;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.experiment.DataFolders;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginRegistry;
import dev.ansatz.runtime.plugins.PluginRegistry.Listing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz data list}: which data sets can be installed, and which are. */
final class DataList implements Command {
  private static final String JSON = "--json";

  private final Shell shell;

  DataList(Shell shell) {
    this.shell = shell;
  }

  /** A data set, and the folder that holds all its files, if one does. */
  private record Entry(Listing listing, Optional<Path> folder) {
    Map<String, Object> toMap() {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("id", listing.id());
      map.put("title", listing.title());
      map.put("installed", folder.isPresent());
      folder.ifPresent(path -> map.put("folder", path.toString()));
      return map;
    }
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "list",
            "List the data sets that can be installed: id, title, and where they are.",
            "ansatz data list");
    spec.addOption(DataFolderOption.spec());
    spec.addOption(Specs.flag(JSON, "Print a JSON array of objects."));
    return spec;
  }

  @Override
  public ExitCode run(ParseResult line) {
    PluginRegistry registry = shell.services().get(PluginRegistry.class);
    DataFolders folders = DataFolderOption.read(line, shell);
    List<Entry> entries =
        registry.list(Kind.INSTALLER).stream()
            .map(listing -> entry(registry, listing, folders))
            .toList();
    if (line.hasMatchedOption(JSON)) {
      shell.out().println(Json.text(entries.stream().map(Entry::toMap).toList()));
    } else {
      print(entries);
    }
    return ExitCode.OK;
  }

  private static Entry entry(PluginRegistry registry, Listing listing, DataFolders folders) {
    DatasetInstaller installer = registry.find(Kind.INSTALLER, listing.id()).plugin();
    Optional<Path> holder =
        folders.all().stream()
            .filter(
                folder ->
                    installer.files().stream()
                        .allMatch(file -> Files.isRegularFile(folder.resolve(file))))
            .findFirst();
    return new Entry(listing, holder);
  }

  private void print(List<Entry> entries) {
    if (entries.isEmpty()) {
      shell.err().println("there are no " + Kind.INSTALLER.plural());
    }
    Table table = new Table();
    for (Entry entry : entries) {
      String place = entry.folder().map(f -> "in " + shell.show(f)).orElse("not installed");
      table.row(entry.listing().id(), entry.listing().title(), place);
    }
    table.lines().forEach(shell.out()::println);
  }
}

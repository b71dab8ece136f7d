package dev.ansatz.cli.internal.plugins;

import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.cli.internal.text.Table;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.experiment.Template;
import dev.ansatz.runtime.experiment.Templates;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.plugins.PluginRegistry;
import dev.ansatz.runtime.plugins.PluginRegistry.Listing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz list}: what there is. */
public final class ListCommand implements Command {
  private static final String JSON = "--json";

  private final Shell shell;

  /** Makes the command. */
  public ListCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command("list", "List what there is: id and title.", "ansatz list models");
    spec.addPositional(
        Specs.choice(0, "WHAT", Kinds.plurals(), "One of ${COMPLETION-CANDIDATES}."));
    spec.addOption(Specs.flag(JSON, "Print a JSON array of objects."));
    return spec;
  }

  @Override
  public ExitCode run(ParseResult line) {
    String what = line.matchedPositionalValue(0, "");
    Kinds.check(what, Kinds.plurals());
    List<Map<String, Object>> entries = what.equals(Kinds.TEMPLATES) ? templates() : plugins(what);
    if (line.hasMatchedOption(JSON)) {
      shell.out().println(Json.text(entries));
    } else {
      print(what, entries);
    }
    return ExitCode.OK;
  }

  private void print(String what, List<Map<String, Object>> entries) {
    if (entries.isEmpty()) {
      shell.err().println("there are no " + what);
    }
    Table table = new Table();
    entries.forEach(entry -> table.row((String) entry.get("id"), (String) entry.get("title")));
    table.lines().forEach(shell.out()::println);
  }

  private List<Map<String, Object>> templates() {
    return shell.services().get(Templates.class).list().stream().map(ListCommand::entry).toList();
  }

  private List<Map<String, Object>> plugins(String what) {
    PluginRegistry registry = shell.services().get(PluginRegistry.class);
    return registry.list(Kinds.named(what)).stream().map(ListCommand::entry).toList();
  }

  private static Map<String, Object> entry(Template template) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", template.id());
    entry.put("title", template.title());
    entry.put("file", template.file().toString());
    return entry;
  }

  private static Map<String, Object> entry(Listing listing) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", listing.id());
    entry.put("title", listing.title());
    entry.put("bundle", listing.origin().bundle());
    entry.put("version", listing.origin().version());
    return entry;
  }
}

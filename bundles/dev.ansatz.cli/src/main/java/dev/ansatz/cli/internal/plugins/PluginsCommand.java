package dev.ansatz.cli.internal.plugins;

import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.cli.internal.text.Table;
import dev.ansatz.cli.internal.text.Wrap;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.Origin;
import dev.ansatz.runtime.plugins.PluginHealth;
import dev.ansatz.runtime.plugins.PluginHealth.Problem;
import dev.ansatz.runtime.plugins.PluginRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz plugins}: which bundles offer what, which could not be loaded; and changes. */
public final class PluginsCommand implements Command {
  private static final String JSON = "--json";
  private static final int WIDTH = 80;

  private final Shell shell;

  /** Makes the command. */
  public PluginsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec list =
        Specs.command(
            "list",
            "List the bundles that offer plug-ins, what they offer, and what could not be loaded.",
            "ansatz plugins list");
    list.addOption(Specs.flag(JSON, "Print one JSON object."));
    CommandSpec plugins =
        Specs.command("plugins", "See and change what is plugged in.", "ansatz plugins list")
            .addSubcommand("list", list);
    PluginChange.addTo(plugins);
    return plugins;
  }

  @Override
  public ExitCode run(ParseResult line) {
    String verb = line.subcommand().commandSpec().name();
    return verb.equals("list")
        ? list(line)
        : new PluginChange(shell).run(verb, line.subcommand().matchedPositionalValue(0, ""));
  }

  private ExitCode list(ParseResult line) {
    Map<Origin, List<String>> offers = offers();
    List<Problem> problems = shell.services().get(PluginHealth.class).problems();
    if (line.subcommand().hasMatchedOption(JSON)) {
      shell.out().println(Json.text(toMap(offers, problems)));
    } else {
      print(offers, problems);
    }
    return ExitCode.OK;
  }

  private Map<Origin, List<String>> offers() {
    PluginRegistry registry = shell.services().get(PluginRegistry.class);
    Map<Origin, List<String>> offers =
        new TreeMap<>(Comparator.comparing(Origin::bundle).thenComparing(Origin::version));
    for (Kind<?> kind : Kind.all()) {
      for (PluginRegistry.Listing listing : registry.list(kind)) {
        offers
            .computeIfAbsent(listing.origin(), origin -> new ArrayList<>())
            .add(kind.noun() + " " + listing.id());
      }
    }
    return offers;
  }

  private void print(Map<Origin, List<String>> offers, List<Problem> problems) {
    Table table = new Table();
    offers.forEach(
        (origin, offered) ->
            table.row(origin.bundle(), origin.version(), String.join(", ", offered)));
    table.lines().forEach(shell.out()::println);
    if (!problems.isEmpty()) {
      shell.out().println();
      shell.out().println("Not loaded:");
    }
    for (Problem problem : problems) {
      shell.out().println("  " + problem.subject());
      Wrap.lines(problem.reason(), "    ", WIDTH).forEach(shell.out()::println);
    }
  }

  private static Map<String, Object> toMap(
      Map<Origin, List<String>> offers, List<Problem> problems) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("bundles", offers.entrySet().stream().map(PluginsCommand::toMap).toList());
    map.put("problems", problems.stream().map(PluginsCommand::toMap).toList());
    return map;
  }

  private static Map<String, Object> toMap(Map.Entry<Origin, List<String>> offer) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("bundle", offer.getKey().bundle());
    map.put("version", offer.getKey().version());
    map.put("offers", offer.getValue());
    return map;
  }

  private static Map<String, Object> toMap(Problem problem) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("subject", problem.subject());
    map.put("reason", problem.reason());
    return map;
  }
}

package dev.ansatz.cli.internal.plugins;

import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.cli.internal.text.Wrap;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.experiment.Template;
import dev.ansatz.runtime.experiment.Templates;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginRegistry;
import dev.ansatz.runtime.plugins.PluginRegistry.Listing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz describe}: all about one thing. */
public final class DescribeCommand implements Command {
  private static final String JSON = "--json";
  private static final int WIDTH = 80;

  private final Shell shell;

  /** Makes the command. */
  public DescribeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "describe",
            "Describe one thing: what it does, its settings, its sources.",
            "ansatz describe model esn");
    spec.addPositional(Specs.choice(0, "KIND", Kinds.nouns(), "One of ${COMPLETION-CANDIDATES}."));
    spec.addPositional(
        Specs.choice(1, "ID", () -> ids().iterator(), "Its id, as \"ansatz list\" shows it."));
    spec.addOption(Specs.flag(JSON, "Print one JSON object."));
    return spec;
  }

  private Stream<String> ids() {
    PluginRegistry registry = shell.services().get(PluginRegistry.class);
    Stream<String> plugins =
        Kind.all().stream().flatMap(kind -> registry.list(kind).stream()).map(Listing::id);
    Stream<String> templates =
        shell.services().get(Templates.class).list().stream().map(Template::id);
    return Stream.concat(plugins, templates);
  }

  @Override
  public ExitCode run(ParseResult line) {
    String noun = line.matchedPositionalValue(0, "");
    String id = line.matchedPositionalValue(1, "");
    Kinds.check(noun, Kinds.nouns());
    if (noun.equals(Kinds.TEMPLATE)) {
      tell(line, shell.services().get(Templates.class).find(id));
    } else {
      tell(line, describe(Kinds.named(noun), id));
    }
    return ExitCode.OK;
  }

  private <T extends Plugin<?>> Description describe(Kind<T> kind, String id) {
    return Description.of(kind, shell.services().get(PluginRegistry.class).find(kind, id));
  }

  private void tell(ParseResult line, Description description) {
    if (line.hasMatchedOption(JSON)) {
      shell.out().println(Json.text(description.toMap()));
    } else {
      DescriptionText.of(description).forEach(shell.out()::println);
    }
  }

  private void tell(ParseResult line, Template template) {
    if (line.hasMatchedOption(JSON)) {
      shell.out().println(Json.text(toMap(template)));
      return;
    }
    shell.out().println(template.id() + ": " + template.title());
    Wrap.lines(template.summary(), "", WIDTH).forEach(shell.out()::println);
    shell.out().println();
    shell.out().print(text(template));
  }

  private static Map<String, Object> toMap(Template template) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("kind", Kinds.TEMPLATE);
    map.put("id", template.id());
    map.put("title", template.title());
    map.put("summary", template.summary());
    map.put("file", template.file().toString());
    map.put("text", text(template));
    return map;
  }

  private static String text(Template template) {
    try {
      return Files.readString(template.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

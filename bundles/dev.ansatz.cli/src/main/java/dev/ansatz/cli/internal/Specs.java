package dev.ansatz.cli.internal;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** The pieces that commands' specifications are made of. */
public final class Specs {
  private static final int WIDTH = 80;

  private Specs() {}

  /**
   * Begins a specification; it has the options that every command has.
   *
   * @param name the command's name
   * @param description one sentence
   * @param examples command lines for the foot of the help
   */
  public static CommandSpec command(String name, String description, String... examples) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help.")
            .order(Integer.MAX_VALUE)
            .build());
    spec.addOption(
        OptionSpec.builder("--stacktrace")
            .description("On failure show where it happened.")
            .order(Integer.MAX_VALUE - 1)
            .build());
    spec.usageMessage()
        .width(WIDTH)
        .sortOptions(true)
        .abbreviateSynopsis(false)
        .description(description)
        .synopsisHeading("Usage: ")
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%n")
        .commandListHeading("%nCommands:%n")
        .footerHeading(examples.length == 1 ? "%nExample:%n" : "%nExamples:%n")
        .footer(indented(examples));
    return spec;
  }

  private static String[] indented(String... lines) {
    return Arrays.stream(lines).map(line -> "  " + line).toArray(String[]::new);
  }

  /** Makes an option that is there or not. */
  public static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).description(description).build();
  }

  /** Makes an option with a value. */
  public static OptionSpec value(String name, String label, Class<?> type, String description) {
    return OptionSpec.builder(name)
        .arity("1")
        .type(type)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** Makes an option whose value is one of some words; whether it is, the command checks. */
  public static OptionSpec choice(
      String name, String label, Iterable<String> words, String description) {
    return OptionSpec.builder(name)
        .arity("1")
        .type(String.class)
        .completionCandidates(words)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** Makes an option whose value is an integer. */
  public static OptionSpec integer(String name, String label, String description) {
    return OptionSpec.builder(name)
        .arity("1")
        .type(Long.class)
        .converters(Specs::integer)
        .paramLabel(label)
        .description(description)
        .build();
  }

  private static Long integer(String text) {
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("must be an integer of 64 bits; got '%s'".formatted(text));
    }
  }

  /** Makes an option with a value that may be given again and again. */
  public static OptionSpec values(String name, String label, String description) {
    return OptionSpec.builder(name)
        .arity("1")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** Makes a parameter that must be given. */
  public static PositionalParamSpec parameter(int index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(index))
        .arity("1")
        .required(true)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** Makes a parameter that must be given and may be given again: a list of words. */
  public static PositionalParamSpec parameters(int index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(index + "..*")
        .arity("1..*")
        .required(true)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** Makes a parameter that must be one of some words; whether it is, the command checks. */
  public static PositionalParamSpec choice(
      int index, String label, Iterable<String> words, String description) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(index))
        .arity("1")
        .required(true)
        .type(String.class)
        .completionCandidates(words)
        .paramLabel(label)
        .description(description)
        .build();
  }
}

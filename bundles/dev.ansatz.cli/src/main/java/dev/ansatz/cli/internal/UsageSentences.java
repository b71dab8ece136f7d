package dev.ansatz.cli.internal;

import dev.ansatz.cli.internal.text.Nearest;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts into words what is wrong with the arguments. */
final class UsageSentences {
  private UsageSentences() {}

  /** Returns one sentence, with the nearest option or command. */
  static String of(ParameterException e) {
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    String sentence =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched(spec, unmatched.getUnmatched().get(0))
            : lowerCase(e.getMessage());
    boolean helped = sentence.endsWith("?");
    return helped ? sentence : sentence + "; see \"" + spec.qualifiedName() + " --help\"";
  }

  private static String unmatched(CommandSpec spec, String word) {
    if (word.startsWith("-")) {
      List<String> known = List.copyOf(spec.optionsMap().keySet());
      String name = word.replaceFirst("=.*", "");
      return "\"%s\" has no option '%s'%s"
          .formatted(spec.qualifiedName(), name, Nearest.hint(name, known));
    } else if (!spec.subcommands().isEmpty()) {
      return "\"%s\" has no command '%s'%s"
          .formatted(spec.qualifiedName(), word, Nearest.hint(word, spec.subcommands().keySet()));
    }
    return "\"%s\" has no use for '%s'".formatted(spec.qualifiedName(), word);
  }

  private static String lowerCase(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }
}

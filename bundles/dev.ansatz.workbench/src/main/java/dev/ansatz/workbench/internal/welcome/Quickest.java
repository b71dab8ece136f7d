package dev.ansatz.workbench.internal.welcome;

import dev.ansatz.runtime.experiment.Template;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders templates by how long they take, as they say: those come first that are soon done. */
final class Quickest {
  private static final Pattern DURATION = Pattern.compile("([0-9]+) (s|min)( ([0-9]+) s)?");
  private static final int UNKNOWN = Integer.MAX_VALUE;
  private static final int MINUTE = 60;

  private Quickest() {}

  static List<Template> first(List<Template> templates) {
    return templates.stream().sorted(Comparator.comparingInt(Quickest::seconds)).toList();
  }

  private static int seconds(Template template) {
    Matcher words = DURATION.matcher(template.duration().orElse(""));
    if (!words.matches()) {
      return UNKNOWN;
    }
    int number = Integer.parseInt(words.group(1));
    int rest = words.group(4) == null ? 0 : Integer.parseInt(words.group(4));
    return words.group(2).equals("min") ? MINUTE * number + rest : number;
  }
}

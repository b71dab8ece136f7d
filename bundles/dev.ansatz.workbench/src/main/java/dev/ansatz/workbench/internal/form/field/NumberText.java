package dev.ansatz.workbench.internal.form.field;

import dev.ansatz.api.settings.Setting;
import dev.ansatz.workbench.internal.editor.yaml.Numerals;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they are typed and shown. */
final class NumberText {
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,18}");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?");

  private NumberText() {}

  /** Returns why a text is no value of a setting; empty where it is one. */
  static Optional<String> fault(Setting setting, boolean isWhole, String text) {
    if (!(isWhole ? WHOLE : NUMBER).matcher(text).matches()) {
      return Optional.of(
          "%s must be %s; got “%s”"
              .formatted(setting.label(), isWhole ? "a whole number" : "a number", text));
    } else if (!setting.range().contains(Double.parseDouble(text))) {
      return Optional.of("%s must be %s; got %s".formatted(setting.label(), setting.range(), text));
    }
    return Optional.empty();
  }

  static String shown(Object plain) {
    if (plain instanceof Double number) {
      return Numerals.of(number);
    }
    return plain == null ? "" : String.valueOf(plain);
  }
}

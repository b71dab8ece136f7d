package dev.ansatz.runtime.experiment.internal.yaml;

import java.util.regex.Pattern;

/** The forms of scalars, against tags that claim another: {@code !!int many}. */
final class ScalarForms {
  private static final Pattern FLAG = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern INTEGER =
      Pattern.compile("[-+]?[0-9]{1,400}|0o[0-7]{1,400}|0x[0-9a-fA-F]{1,400}");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
              + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  private ScalarForms() {}

  static boolean fits(Scalar.Type type, String text) {
    return switch (type) {
      case FLAG -> FLAG.matcher(text).matches();
      case INTEGER -> INTEGER.matcher(text).matches();
      case NUMBER -> NUMBER.matcher(text).matches();
      case NOTHING, TEXT -> true;
    };
  }
}

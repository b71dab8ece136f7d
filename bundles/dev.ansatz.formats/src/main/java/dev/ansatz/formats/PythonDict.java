package dev.ansatz.formats;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dictionary literal in an NPY header. */
final class PythonDict {
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\G\\s*(?:'([^']*)'|\"([^\"]*)\")\\s*:\\s*"
              + "('[^']*'|\"[^\"]*\"|True|False|\\([^()]*\\)|\\[.*\\])\\s*(,|(?=\\}))",
          Pattern.DOTALL);
  private static final Pattern END = Pattern.compile("\\G\\s*\\}\\s*");

  private PythonDict() {}

  /**
   * Parses it.
   *
   * @return the values' source text by key, quotes made single; empty where it is no dictionary or
   *     names a key twice
   */
  static Map<String, String> parse(String text) {
    Map<String, String> entries = new LinkedHashMap<>();
    String trimmed = text.trim();
    if (!trimmed.startsWith("{")) {
      return Map.of();
    }
    Matcher entry = ENTRY.matcher(trimmed).region(1, trimmed.length());
    int end = 1;
    while (entry.find()) {
      String key = entry.group(1) == null ? entry.group(2) : entry.group(1);
      if (entries.put(key, entry.group(3).replace('"', '\'')) != null) {
        return Map.of();
      }
      end = entry.end();
    }
    boolean closed = END.matcher(trimmed).region(end, trimmed.length()).matches();
    return closed ? entries : Map.of();
  }
}

package dev.ansatz.launcher;

import java.io.File;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a slot remembers of the product that it was filled from: its fingerprint, so that a change
 * is noticed, and the framework's properties, so that no feature need be read while there is none.
 *
 * @param fingerprint one line per file: name, size, time
 * @param properties what the framework is started with
 */
record Memory(String fingerprint, Map<String, String> properties) {
  private static final String SEPARATOR = "\n\n";

  /** Returns the fingerprint of a product as it is now, to be filled by this kind of framework. */
  static String fingerprint(Product product, String framework) {
    StringBuilder text = new StringBuilder(framework).append(' ').append(product.home());
    append(text, product.features());
    append(text, Product.files(product.bundles(), ".jar"));
    return text.toString();
  }

  private static void append(StringBuilder text, File[] files) {
    for (File file : files) {
      text.append('\n').append(file.getName());
      text.append(' ').append(file.length()).append(' ').append(file.lastModified());
    }
  }

  /** Returns the text that {@link #parse} reads. */
  String text() {
    StringBuilder text = new StringBuilder(fingerprint).append(SEPARATOR);
    properties.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
    return text.toString();
  }

  /** Reads what {@link #text} wrote; the empty text gives an empty memory. */
  static Memory parse(String text) {
    int end = text.indexOf(SEPARATOR);
    if (end < 0) {
      return new Memory("", Map.of());
    }
    Map<String, String> properties = new TreeMap<>();
    text.substring(end + SEPARATOR.length())
        .lines()
        .forEach(line -> properties.put(before(line), line.substring(before(line).length() + 1)));
    return new Memory(text.substring(0, end), properties);
  }

  private static String before(String line) {
    return line.substring(0, line.indexOf('='));
  }
}

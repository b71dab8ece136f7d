package dev.ansatz.launcher;

import java.io.File;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a slot remembers of the product that it was filled from: its fingerprint, so that a change
 * is noticed, and the framework's properties, so that no feature need be read while there is none.
 *
 * @param fingerprint the framework, and one line per file: name, size, time
 * @param bundles how many bundles were installed
 * @param properties what the framework is started with
 */
record Memory(String fingerprint, int bundles, Map<String, String> properties) {
  private static final String SEPARATOR = "\n\n";

  /** Returns the fingerprint of a product as it is now, to be filled by this kind of framework. */
  static String fingerprint(Product product, String framework) {
    StringBuilder text = new StringBuilder(framework).append(' ').append(product.home());
    append(text, Product.files(new File(product.home(), "lib"), ".jar"));
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
    StringBuilder text = new StringBuilder(fingerprint).append(SEPARATOR).append(bundles);
    properties.forEach((name, value) -> text.append('\n').append(name).append('=').append(value));
    return text.toString();
  }

  /** Reads what {@link #text} wrote; empty where it was of another product. */
  static Optional<Memory> parse(String text, String fingerprint) {
    String begin = fingerprint + SEPARATOR;
    if (!text.startsWith(begin)) {
      return Optional.empty();
    }
    String[] lines = text.substring(begin.length()).split("\n");
    Map<String, String> properties = new TreeMap<>();
    for (int i = 1; i < lines.length; i++) {
      int equals = lines[i].indexOf('=');
      properties.put(lines[i].substring(0, equals), lines[i].substring(equals + 1));
    }
    return Optional.of(new Memory(fingerprint, Integer.parseInt(lines[0]), properties));
  }
}

package dev.ansatz.launcher;

/**
 * The Maven coordinates that name a bundle in a feature.
 *
 * @param group the group id
 * @param artifact the artifact id
 * @param version the version
 */
record Coordinates(String group, String artifact, String version) {

  /**
   * Reads {@code group:artifact:version}.
   *
   * @throws LaunchException where the id has another form
   */
  static Coordinates parse(String id) throws LaunchException {
    String[] parts = id.split(":", -1);
    if (parts.length != 3) {
      throw new LaunchException(
          "A bundle's id must be group:artifact:version; got '" + id + "'. Correct the feature.");
    }
    return new Coordinates(parts[0], parts[1], parts[2]);
  }

  /** Returns the name of its jar in the product's folder {@code bundles}. */
  String fileName() {
    return artifact + "-" + version + ".jar";
  }
}

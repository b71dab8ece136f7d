package dev.ansatz.workbench.internal.view.plugins;

import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginFile;
import dev.ansatz.runtime.plugins.PluginRegistry.Listing;
import java.util.Optional;

/**
 * A plug-in, or a file that should give some and gives none.
 *
 * @param state how it stands
 * @param kind what it is, where that is known
 * @param listing the plug-in, where it is known
 * @param bundle its bundle's name, or what failed
 * @param version its bundle's version; may be empty
 * @param file where it comes from; none where it is part of the product
 * @param reason why it failed; empty where it did not
 */
record PluginRow(
    State state,
    Optional<Kind<?>> kind,
    Optional<Listing> listing,
    String bundle,
    String version,
    Optional<PluginFile> file,
    String reason) {

  /** How plug-ins stand. */
  enum State {
    RUNNING("running"),
    EMPTY("offers nothing"),
    DISABLED("disabled"),
    FAILED("failed");

    private final String words;

    State(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  static PluginRow running(Kind<?> kind, Listing listing, Optional<PluginFile> file) {
    return new PluginRow(
        State.RUNNING,
        Optional.of(kind),
        Optional.of(listing),
        listing.origin().bundle(),
        listing.origin().version(),
        file,
        "");
  }

  static PluginRow file(State state, PluginFile file, String reason) {
    return new PluginRow(
        state,
        Optional.empty(),
        Optional.empty(),
        file.bundle(),
        file.version(),
        Optional.of(file),
        reason);
  }

  static PluginRow problem(String subject, String reason) {
    return new PluginRow(
        State.FAILED, Optional.empty(), Optional.empty(), subject, "", Optional.empty(), reason);
  }

  /** Returns what tells it from others. */
  String key() {
    return noun() + " " + id() + " " + bundle + " " + version;
  }

  String noun() {
    return kind.map(Kind::noun).orElse("");
  }

  String id() {
    return listing.map(Listing::id).orElse("");
  }

  String title() {
    return listing.map(Listing::title).orElse("");
  }

  /** Returns where it comes from, in words. */
  String origin() {
    return file.map(it -> it.own() ? "your folder" : "product's folder").orElse("product");
  }

  /** Returns the user's own file that it comes from; what belongs to the product is none. */
  Optional<PluginFile> ownFile() {
    return file.filter(PluginFile::own);
  }
}

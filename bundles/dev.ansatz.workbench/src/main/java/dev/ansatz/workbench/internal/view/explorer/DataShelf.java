package dev.ansatz.workbench.internal.view.explorer;

import dev.ansatz.runtime.experiment.DataFolders;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.plugins.PluginRegistry;
import dev.ansatz.runtime.plugins.PluginRegistry.Listing;
import dev.ansatz.workbench.internal.session.Platform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Which data there is: made, read from files, or installed. Takes time. */
final class DataShelf {
  private final PluginRegistry plugins;
  private final List<Path> folders;

  DataShelf(Platform platform) {
    plugins = platform.plugins();
    folders = DataFolders.of(platform.dataFolder(), System.getenv()).all();
  }

  /** Returns all sources of data; those to be installed say whether they are. */
  List<Branch> list() {
    List<String> installers = plugins.list(Kind.INSTALLER).stream().map(Listing::id).toList();
    return plugins.list(Kind.DATASET).stream()
        .map(it -> Branch.leaf(entry(it, installers.contains(it.id()))))
        .toList();
  }

  private Entry.Plugin entry(Listing listing, boolean installable) {
    boolean missing = installable && !isInstalled(listing.id());
    String label = missing ? listing.title() + " (not installed)" : listing.title();
    return new Entry.Plugin(listing.id(), label, "data", listing.id());
  }

  private boolean isInstalled(String id) {
    try {
      List<String> files = plugins.find(Kind.INSTALLER, id).plugin().files();
      return folders.stream()
          .anyMatch(
              folder -> files.stream().allMatch(it -> Files.isRegularFile(folder.resolve(it))));
    } catch (PluginException broken) {
      return false;
    }
  }
}

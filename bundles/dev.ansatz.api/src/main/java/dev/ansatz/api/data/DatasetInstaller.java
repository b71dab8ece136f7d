package dev.ansatz.api.data;

import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.plugin.Plugin;
import java.util.List;

/**
 * Downloads the files of a data set that may not come with the product. A service, with the
 * properties that {@link dev.ansatz.api.plugin.Descriptor} names; the id is that of the {@link
 * DatasetProvider} that reads the files.
 */
public interface DatasetInstaller extends Plugin<NoSettings> {

  /** Returns the files by their paths within a data folder, separated by slashes. */
  List<String> files();

  /**
   * Downloads what is not there yet, and verifies all of it. Blocks. What a broken download left
   * behind is kept for the next one to go on from; no file gets its name before it is verified.
   *
   * @throws DataException where no mirror delivers, or a file cannot be written
   * @throws dev.ansatz.api.progress.StoppedException where it was stopped
   */
  void install(InstallRequest request);
}

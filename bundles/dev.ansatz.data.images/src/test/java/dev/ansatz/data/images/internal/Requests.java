package dev.ansatz.data.images.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.FileFinder;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks providers for data. */
public final class Requests {
  private Requests() {}

  public static <P extends Record> Dataset load(DatasetProvider<P> provider, P settings) {
    return load(provider, settings, Path.of(""));
  }

  public static <P extends Record> Dataset load(
      DatasetProvider<P> provider, P settings, Path folder) {
    return load(provider, settings, folder, 1);
  }

  public static <P extends Record> Dataset load(
      DatasetProvider<P> provider, P settings, Path folder, long seed) {
    return provider.load(
        new DatasetRequest<>(
            settings, RandomKey.of(seed), in(folder), Progress.NONE, StopToken.never()));
  }

  /** Finds the files of a folder. */
  public static FileFinder in(Path folder) {
    return name -> {
      Path file = folder.resolve(name);
      if (!Files.exists(file)) {
        throw new DataException(file + " does not exist");
      }
      return file;
    };
  }
}

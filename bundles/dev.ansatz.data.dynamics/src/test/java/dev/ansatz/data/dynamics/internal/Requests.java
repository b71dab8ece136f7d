package dev.ansatz.data.dynamics.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.FileFinder;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;

/** Loads data as the engine does, without files. */
final class Requests {
  private Requests() {}

  static <P extends Record> Dataset load(DatasetProvider<P> provider, P settings) {
    return provider.load(request(settings, StopToken.never()));
  }

  static <P extends Record> DatasetRequest<P> request(P settings, StopToken stop) {
    FileFinder none =
        name -> {
          throw new DataException("no file is needed; got " + name);
        };
    return new DatasetRequest<>(settings, RandomKey.of(1), none, Progress.NONE, stop);
  }
}

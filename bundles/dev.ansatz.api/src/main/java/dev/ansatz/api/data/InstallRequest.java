package dev.ansatz.api.data;

import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * What an installer is given.
 *
 * @param folder the data folder; made where it is not there
 * @param mirrors where to download from, in order, http or https; empty for the installer's own
 * @param progress takes reports, in bytes
 * @param stop to be asked at least once a second
 */
public record InstallRequest(Path folder, List<URI> mirrors, Progress progress, StopToken stop) {

  /**
   * Makes a request.
   *
   * @throws IllegalArgumentException where a mirror is not an http or https URL
   */
  public InstallRequest {
    mirrors = List.copyOf(mirrors);
    for (URI mirror : mirrors) {
      if (!isMirror(mirror)) {
        throw new IllegalArgumentException(
            "a mirror must be an http or https URL; got '" + mirror + "'");
      }
    }
  }

  /** Returns whether this may be a mirror: an http or https URL that names a host. */
  public static boolean isMirror(URI uri) {
    return uri.getHost() != null
        && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
  }
}

package dev.ansatz.data.images.internal.install;

import dev.ansatz.api.data.DataException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The download of one file from the first mirror that has it.
 *
 * @param file what it must be
 * @param target where it is to lie
 * @param part what has been downloaded
 * @param transfer does the downloading
 */
record Download(Published file, Path target, PartFile part, Transfer transfer) {
  private static final int VAIN_ATTEMPTS = 3;

  /**
   * Downloads the file, unless it is there.
   *
   * @throws DataException where no mirror has it
   */
  void run(List<URI> mirrors) {
    if (file.isIn(target) || finished()) {
      return;
    }
    List<String> failures = new ArrayList<>();
    for (URI mirror : mirrors) {
      try {
        from(mirror);
        return;
      } catch (IOException | MirrorException e) {
        failures.add(mirror + ": " + e.getMessage());
      }
    }
    throw new DataException(
        ("%s could not be downloaded (%s); try again later, which goes on where this ended, name"
                + " another mirror by --mirror URL, or put the file to %s")
            .formatted(file.name(), String.join("; ", failures), target));
  }

  private boolean finished() {
    if (!file.isIn(part.path())) {
      return false;
    }
    part.moveTo(target);
    return true;
  }

  private void from(URI mirror) throws IOException, MirrorException {
    URI uri = URI.create(mirror.toString().replaceFirst("/*$", "/") + file.name());
    boolean resumed = part.size() > 0;
    receive(uri);
    if (!finished() && resumed) {
      // What an earlier download had left may have been wrong.
      part.delete();
      receive(uri);
      finished();
    }
    if (!file.isIn(target)) {
      part.delete();
      throw new MirrorException("it sent other bytes than the published ones");
    }
  }

  /** Receives bytes until the mirror has sent its last. */
  private void receive(URI uri) throws IOException, MirrorException {
    for (int vain = 0; ; ) {
      long before = part.size();
      try {
        transfer.run(uri, file, part);
        return;
      } catch (IOException e) {
        vain = part.size() > before ? 0 : vain + 1;
        if (vain == VAIN_ATTEMPTS) {
          throw e;
        }
      }
    }
  }
}

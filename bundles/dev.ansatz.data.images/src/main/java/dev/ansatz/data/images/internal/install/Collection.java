package dev.ansatz.data.images.internal.install;

import dev.ansatz.api.data.InstallRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Files that belong together.
 *
 * @param folder their folder in a data folder
 * @param files what they must be
 */
record Collection(String folder, List<Published> files) {

  /** Returns their paths within a data folder. */
  List<String> paths() {
    return files.stream().map(file -> folder + "/" + file.name()).toList();
  }

  /** Downloads what is not there. */
  void install(InstallRequest request, List<URI> mirrors, Duration silence) {
    HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    Patience patience = new Patience(silence, request.stop());
    Transfer transfer = new Transfer(client, patience, request.progress());
    for (Published file : files) {
      request.stop().check();
      Path target = request.folder().resolve(folder).resolve(file.name());
      new Download(file, target, PartFile.beside(target), transfer).run(mirrors);
    }
  }
}

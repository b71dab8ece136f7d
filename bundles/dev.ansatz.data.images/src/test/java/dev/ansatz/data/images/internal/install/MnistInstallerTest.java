package dev.ansatz.data.images.internal.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.InstallRequest;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.data.images.internal.MnistProvider;
import dev.ansatz.data.images.internal.MnistSettings;
import dev.ansatz.data.images.internal.Requests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MnistInstallerTest {
  @TempDir Path folder;

  @Test
  void hasTheFourFiles() {
    MnistInstaller installer = new MnistInstaller();
    assertEquals("mnist", installer.descriptor().id());
    assertEquals(
        List.of(
            "mnist/train-images-idx3-ubyte.gz",
            "mnist/train-labels-idx1-ubyte.gz",
            "mnist/t10k-images-idx3-ubyte.gz",
            "mnist/t10k-labels-idx1-ubyte.gz"),
        installer.files());
  }

  @Test
  void installsWhatTheProviderReads() throws IOException {
    String data = System.getProperty("ansatz.data", System.getenv("ANSATZ_DATA"));
    assumeTrue(data != null, "the data folder is named by neither ansatz.data nor ANSATZ_DATA");
    Path published = Path.of(data, "mnist");
    assumeTrue(Files.isDirectory(published), "the data folder has no mnist");
    Mirror.Answer serve =
        (exchange, closed) -> {
          Path name = Path.of(exchange.getRequestURI().getPath()).getFileName();
          Mirror.whole(Files.readAllBytes(published.resolve(name))).give(exchange, closed);
        };
    try (Mirror mirror = new Mirror(serve)) {
      InstallRequest request =
          new InstallRequest(folder, List.of(mirror.uri()), Progress.NONE, StopToken.never());
      new MnistInstaller().install(request);
      new MnistInstaller().install(request);
      assertEquals(4, mirror.requests().size());
    }
    var dataset = Requests.load(new MnistProvider(), MnistSettings.defaults(), folder);
    assertEquals(10_000, dataset.tensor(Split.TEST, Fields.LABELS).rowCount());
  }
}

package dev.ansatz.data.images.internal.install;

import dev.ansatz.api.data.DatasetInstaller;
import dev.ansatz.api.data.InstallRequest;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.NoSettings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Downloads MNIST. */
@Component(
    service = DatasetInstaller.class,
    property = {Descriptor.ID + "=mnist", Descriptor.TITLE + "=MNIST handwritten digits"})
public final class MnistInstaller implements DatasetInstaller {
  private static final Duration SILENCE = Duration.ofSeconds(30);
  private static final List<URI> MIRRORS =
      List.of(
          URI.create("https://ossci-datasets.s3.amazonaws.com/mnist/"),
          URI.create("https://storage.googleapis.com/cvdf-datasets/mnist/"),
          URI.create("http://yann.lecun.com/exdb/mnist/"));
  private static final List<Published> FILES =
      List.of(
          new Published(
              "train-images-idx3-ubyte.gz",
              47_040_016,
              "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db"),
          new Published(
              "train-labels-idx1-ubyte.gz",
              60_008,
              "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5"),
          new Published(
              "t10k-images-idx3-ubyte.gz",
              7_840_016,
              "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7"),
          new Published(
              "t10k-labels-idx1-ubyte.gz",
              10_008,
              "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2"));
  private static final Descriptor<NoSettings> DESCRIPTOR =
      new Descriptor<>(
          "mnist",
          "MNIST handwritten digits",
          "Downloads the four files of MNIST, 11.6 MB, and verifies their contents.",
          new NoSettings(),
          List.of());

  private final Collection collection = new Collection("mnist", FILES);

  @Override
  public Descriptor<NoSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public List<String> files() {
    return collection.paths();
  }

  @Override
  public void install(InstallRequest request) {
    List<URI> mirrors = request.mirrors().isEmpty() ? MIRRORS : request.mirrors();
    collection.install(request, mirrors, SILENCE);
  }
}

package dev.ansatz.data.images.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** MNIST, from its four files. */
@Component(
    service = DatasetProvider.class,
    property = {Descriptor.ID + "=mnist", Descriptor.TITLE + "=MNIST handwritten digits"})
public final class MnistProvider implements DatasetProvider<MnistSettings> {
  private static final int LARGEST_VALUE = 255;
  private static final Descriptor<MnistSettings> DESCRIPTOR =
      new Descriptor<>(
          "mnist",
          "MNIST handwritten digits",
          "60,000 handwritten digits for training and 10,000 for testing, 28 x 28 pixels, values 0"
              + " to 255. Get the files by \"ansatz data install mnist\", or name their folder by"
              + " --data.",
          MnistSettings.defaults(),
          List.of(
              Source.of(
                  "Y. LeCun, L. Bottou, Y. Bengio, P. Haffner, Gradient-based learning applied to"
                      + " document recognition, Proceedings of the IEEE 86(11), 1998, pp."
                      + " 2278-2324")));

  @Override
  public Descriptor<MnistSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Set<Task> tasks(MnistSettings settings) {
    return Set.of(Task.DENSITY, Task.CLASSIFICATION);
  }

  @Override
  public Dataset load(DatasetRequest<MnistSettings> request) {
    request.progress().report("reading MNIST", 0, 0);
    Sha256 hash = new Sha256();
    LabelledImages training = MnistPart.TRAINING.read(request.files(), request.stop(), hash);
    LabelledImages test = MnistPart.TEST.read(request.files(), request.stop(), hash);
    MnistSettings settings = request.settings();
    int trainEnd = training.count() - settings.validationCount();
    return new ImageDataset()
        .part(Split.TRAIN, training.rows(0, trainEnd).atMost(settings.trainLimit()))
        .part(Split.VALIDATION, training.rows(trainEnd, training.count()))
        .part(Split.TEST, test.atMost(settings.testLimit()))
        .make(
            DESCRIPTOR.title(),
            ImageDataset.DIGITS,
            LARGEST_VALUE,
            new Provenance("MNIST's four files, uncompressed, one behind the other", hash.hex()));
  }
}

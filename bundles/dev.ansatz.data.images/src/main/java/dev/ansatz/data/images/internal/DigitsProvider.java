package dev.ansatz.data.images.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** The UCI digits, which come with the product. */
@Component(
    service = DatasetProvider.class,
    property = {Descriptor.ID + "=digits", Descriptor.TITLE + "=UCI handwritten digits"})
public final class DigitsProvider implements DatasetProvider<DigitsSettings> {
  private static final Descriptor<DigitsSettings> DESCRIPTOR =
      new Descriptor<>(
          "digits",
          "UCI handwritten digits",
          "1,797 handwritten digits of 8 x 8 pixels, values 0 to 16. They come with the product:"
              + " no download, and every model is done with them in seconds.",
          DigitsSettings.defaults(),
          List.of(
              Source.of(
                  "E. Alpaydin, C. Kaynak, Optical Recognition of Handwritten Digits, UCI Machine"
                      + " Learning Repository, 1998, doi:10.24432/C50P49 (CC BY 4.0)")));

  @Override
  public Descriptor<DigitsSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Set<Task> tasks(DigitsSettings settings) {
    return Set.of(Task.DENSITY, Task.CLASSIFICATION);
  }

  @Override
  public Dataset load(DatasetRequest<DigitsSettings> request) {
    DigitsFile file = DigitsFile.read();
    SeriesSplit split = request.settings().split();
    Map<Split, Tensor> images = split.apply(file.digits().images());
    Map<Split, Tensor> labels = split.apply(file.digits().labels());
    ImageDataset dataset = new ImageDataset();
    images.forEach(
        (part, tensor) ->
            dataset.part(
                part, new LabelledImages((U8Tensor) tensor, (I32Tensor) labels.get(part))));
    return dataset.make(
        DESCRIPTOR.title(),
        ImageDataset.DIGITS,
        DigitsFile.LARGEST_VALUE,
        new Provenance("the UCI digits that come with the product", file.sha256()));
  }
}

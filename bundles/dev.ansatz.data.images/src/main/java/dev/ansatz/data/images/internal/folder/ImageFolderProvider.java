package dev.ansatz.data.images.internal.folder;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.data.images.internal.ImageDataset;
import dev.ansatz.data.images.internal.LabelledImages;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;

/** Images of the user's own. */
@Component(
    service = DatasetProvider.class,
    property = {Descriptor.ID + "=image-folder", Descriptor.TITLE + "=Folder of images"})
public final class ImageFolderProvider implements DatasetProvider<ImageFolderSettings> {
  private static final int LARGEST_VALUE = 255;
  private static final Descriptor<ImageFolderSettings> DESCRIPTOR =
      new Descriptor<>(
          "image-folder",
          "Folder of images",
          "Reads PNG and JPEG images of one size from a folder that has a folder for each class."
              + " The images of each class are parted alike, in random order.",
          ImageFolderSettings.defaults(),
          List.of());

  @Override
  public Descriptor<ImageFolderSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Set<Task> tasks(ImageFolderSettings settings) {
    return Set.of(Task.DENSITY, Task.CLASSIFICATION);
  }

  @Override
  public Dataset load(DatasetRequest<ImageFolderSettings> request) {
    ImageFolderSettings settings = request.settings();
    Path root = root(request);
    List<ClassFolder> classes = ClassFolder.list(root);
    FolderReading reading = new FolderReading(request);
    reading.read(classes);
    ImageStack stack = new ImageStack(reading.images(), reading.size(), settings.colours());
    int[] labels = labels(classes);
    ImageDataset dataset = new ImageDataset();
    new ClassSplit(settings.split(), request.key())
        .apply(classes)
        .forEach(
            (part, indices) ->
                dataset.part(part, new LabelledImages(stack.take(indices), take(labels, indices))));
    return dataset.make(
        root.getFileName().toString(),
        classes.stream().map(ClassFolder::name).toList(),
        LARGEST_VALUE,
        new Provenance("the images in the folder " + settings.path(), reading.sha256()));
  }

  private static Path root(DatasetRequest<ImageFolderSettings> request) {
    String path = request.settings().path();
    if (path.isBlank()) {
      throw new InvalidSettingException(
          "ImageFolderSettings", "path", "the path of a folder", "none");
    }
    return request.files().find(path).toAbsolutePath().normalize();
  }

  private static int[] labels(List<ClassFolder> classes) {
    return IntStream.range(0, classes.size())
        .flatMap(label -> classes.get(label).files().stream().mapToInt(file -> label))
        .toArray();
  }

  private static I32Tensor take(int[] labels, int... indices) {
    return I32Tensor.of(
        IntStream.of(indices).map(index -> labels[index]).toArray(), indices.length);
  }
}

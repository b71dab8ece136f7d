package dev.ansatz.data.images.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.FileFinder;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import dev.ansatz.formats.Idx;
import java.nio.file.Path;
import java.util.List;

/**
 * One of the two parts that MNIST is published in: a file of images and a file of labels.
 *
 * @param prefix how the files' names begin
 * @param count how many images it has
 */
record MnistPart(String prefix, int count) {

  /** How many images there are for training. */
  static final int TRAINING_IMAGES = 60_000;

  /** The images for training. */
  static final MnistPart TRAINING = new MnistPart("train", TRAINING_IMAGES);

  /** The images for testing. */
  static final MnistPart TEST = new MnistPart("t10k", 10_000);

  private static final int SIDE = 28;
  private static final int CLASSES = 10;

  /** Returns the names of its files as they are published, without {@code .gz}. */
  List<String> files() {
    return List.of(prefix + "-images-idx3-ubyte", prefix + "-labels-idx1-ubyte");
  }

  /**
   * Reads it.
   *
   * @param hash takes the contents of both files, as they are without compression
   * @throws DataException where a file is missing, unreadable, or not MNIST's
   */
  LabelledImages read(FileFinder finder, StopToken stop, Sha256 hash) {
    Path imageFile = find(finder, files().get(0));
    Path labelFile = find(finder, files().get(1));
    U8Tensor images = read(imageFile, Shape.of(count, SIDE, SIDE), stop, hash);
    U8Tensor labels = read(labelFile, Shape.of(count), stop, hash);
    return new LabelledImages(images, digits(labelFile, labels));
  }

  private static Path find(FileFinder finder, String name) {
    for (String place : List.of("mnist/" + name + ".gz", "mnist/" + name, name + ".gz", name)) {
      try {
        return finder.find(place);
      } catch (DataException e) {
        continue;
      }
    }
    throw new DataException(
        ("MNIST's file %s is missing, with and without .gz: name the folder that holds mnist/ by"
                + " --data DIR or ANSATZ_DATA, or download MNIST by \"ansatz data install mnist\"")
            .formatted(name));
  }

  private static U8Tensor read(Path file, Shape shape, StopToken stop, Sha256 hash) {
    Tensor tensor = Idx.read(file, stop);
    if (tensor.dtype() != DType.U8 || !tensor.shape().equals(shape)) {
      throw new DataException(
          "%s must hold U8[%s], as MNIST's file of this name does; it holds %s[%s]"
              .formatted(file, shape, tensor.dtype(), tensor.shape()));
    }
    hash.take(tensor);
    return (U8Tensor) tensor;
  }

  private static I32Tensor digits(Path file, U8Tensor labels) {
    int[] digits = new int[labels.size()];
    for (int row = 0; row < digits.length; row++) {
      digits[row] = Byte.toUnsignedInt(labels.array()[row]);
      if (digits[row] >= CLASSES) {
        throw new DataException(
            "%s must hold labels from 0 to 9; got %d in row %d, counted from 0"
                .formatted(file, digits[row], row));
      }
    }
    return I32Tensor.of(digits, digits.length);
  }
}

package dev.ansatz.data.images.internal.folder;

import dev.ansatz.api.data.DataException;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * An image in a file.
 *
 * @param path the file
 * @param contents its bytes
 */
record ImageFile(Path path, byte[] contents) {
  private static final int GREY_CHANNELS = 2;

  /** How high and wide an image is, in pixels. */
  record Size(int height, int width) {
    int pixels() {
      return height * width;
    }

    @Override
    public String toString() {
      return height + " × " + width;
    }
  }

  /** What is to happen with a size before an image is decoded: nothing, or an exception. */
  interface SizeRule {
    void check(Size size);
  }

  /**
   * Decodes the image.
   *
   * @param rule is asked first, so that no room is made for what is refused
   * @throws DataException where the file is none, is damaged, or has transparent pixels
   */
  Pixels decode(SizeRule rule) {
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(contents))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new DataException(path + " must be a PNG or JPEG image; it is none");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        rule.check(new Size(reader.getHeight(0), reader.getWidth(0)));
        return Pixels.of(argb(reader.read(0)));
      } finally {
        reader.dispose();
      }
    } catch (DataException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Readers meet damaged files with runtime exceptions of many kinds, too.
      throw new DataException(
          "%s must be a whole PNG or JPEG image: %s".formatted(path, e.getMessage()), e);
    }
  }

  private int[] argb(BufferedImage image) {
    int[] argb =
        isStoredGrey(image)
            ? stored(image.getRaster())
            : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    if (!Arrays.stream(argb).allMatch(Pixels::isOpaque)) {
      throw new DataException(path + " must have no transparent pixels; it has some");
    }
    return argb;
  }

  private static boolean isStoredGrey(BufferedImage image) {
    return !(image.getColorModel() instanceof IndexColorModel)
        && image.getRaster().getNumBands() <= GREY_CHANNELS;
  }

  // Java takes grey values for linear and would convert them to sRGB.
  private static int[] stored(Raster raster) {
    int[] argb = new int[raster.getWidth() * raster.getHeight()];
    int shift = raster.getSampleModel().getSampleSize(0) - Byte.SIZE;
    for (int i = 0; i < argb.length; i++) {
      int x = i % raster.getWidth();
      int y = i / raster.getWidth();
      int grey = raster.getSample(x, y, 0) >> shift;
      int opacity = raster.getNumBands() == 1 ? 255 : raster.getSample(x, y, 1) >> shift;
      argb[i] = opacity << 24 | grey << 16 | grey << 8 | grey;
    }
    return argb;
  }
}

package dev.ansatz.data.images.internal.folder;

import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * Which folder holds images.
 *
 * @param path the folder; it has a folder for each class
 * @param colours what becomes of colours
 * @param split how the images of each class are parted, in random order
 */
public record ImageFolderSettings(
    @Param(
            label = "Folder",
            help = "A folder with a folder for each class, in which its PNG and JPEG images lie.")
        String path,
    @Param(
            label = "Colours",
            help =
                "Grey keeps the brightness alone; auto keeps colours where a pixel of any image has"
                    + " one.")
        Colours colours,
    @Param(label = "Split") SeriesSplit split) {

  /** Makes settings. */
  public ImageFolderSettings {
    Params.check(ImageFolderSettings.class, path, colours, split);
  }

  /** Returns settings for a folder that is still to be named: four fifths are for training. */
  public static ImageFolderSettings defaults() {
    return new ImageFolderSettings("", Colours.AUTO, new SeriesSplit(0.8, 0));
  }
}

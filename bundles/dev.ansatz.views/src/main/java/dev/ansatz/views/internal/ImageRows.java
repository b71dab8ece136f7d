package dev.ansatz.views.internal;

import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.tensor.U8Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The images of several panels below each other. Where the panels are of one form, images that are
 * the same in all of them, such as originals, stand above once.
 *
 * @param names the panels' titles
 * @param panels one or more
 * @param most how many images of each are shown at most
 */
record ImageRows(List<String> names, List<ImagePanel> panels, int most) {

  /** Returns the panels, each of one row. */
  List<ImagePanel> rows() {
    List<Integer> common = common();
    int all = panels.get(0).images().rowCount();
    boolean parted = !common.isEmpty() && common.size() < all;
    List<ImagePanel> rows = new ArrayList<>();
    if (parted) {
      rows.add(row("The same for all", panels.get(0).images(), common));
    }
    for (int i = 0; i < panels.size(); i++) {
      U8Tensor images = panels.get(i).images();
      List<Integer> own =
          IntStream.range(0, images.rowCount())
              .boxed()
              .filter(image -> !parted || !common.contains(image))
              .toList();
      rows.add(row(names.get(i), images, own));
    }
    return rows;
  }

  private ImagePanel row(String title, U8Tensor images, List<Integer> indices) {
    List<U8Tensor> chosen =
        indices.stream().limit(most).map(index -> images.rows(index, index + 1)).toList();
    return new ImagePanel(title, Math.max(1, chosen.size()), Pictures.stacked(chosen), List.of());
  }

  /** Returns the positions of images that are the same in all panels. */
  private List<Integer> common() {
    U8Tensor first = panels.get(0).images();
    if (panels.stream().anyMatch(panel -> !panel.images().shape().equals(first.shape()))) {
      return List.of();
    }
    return IntStream.range(0, first.rowCount())
        .boxed()
        .filter(
            index ->
                panels.stream()
                    .allMatch(
                        panel ->
                            panel
                                .images()
                                .rows(index, index + 1)
                                .equals(first.rows(index, index + 1))))
        .toList();
  }
}

package dev.ansatz.api.figure;

/** The ordinary size of a figure's panels, in points. */
record PanelSize(int width, int height) {
  private static final PanelSize ALONE = new PanelSize(480, 360);
  private static final PanelSize IN_A_STACK = new PanelSize(720, 190);
  private static final int LEAST = 100;
  private static final int MOST = 720;
  private static final double WIDTH_OF_ALL_IMAGES = 960;
  private static final double GAP = 4;
  private static final double CAPTION = 14;
  private static final double TITLE = 26;

  static PanelSize of(Figure figure) {
    boolean images =
        !figure.panels().isEmpty()
            && figure.panels().stream().allMatch(panel -> panel instanceof ImagePanel);
    if (images) {
      return ofImages(figure);
    }
    boolean cells =
        figure.panels().stream().anyMatch(p -> p instanceof MatrixPanel || p instanceof TablePanel);
    if (cells) {
      return CellSize.of(figure);
    }
    boolean stack = figure.columns() == 1 && figure.panels().size() > 1;
    return stack ? IN_A_STACK : ALONE;
  }

  /** As high as the highest panel whose images take the whole width; flat ones are wider. */
  private static PanelSize ofImages(Figure figure) {
    int usual = (int) Math.min(ALONE.width, WIDTH_OF_ALL_IMAGES / figure.columns());
    boolean flat = figure.columns() == 1 && height(figure, usual) < LEAST;
    int width = flat ? IN_A_STACK.width : usual;
    double height = height(figure, width);
    return new PanelSize(
        Math.max(LEAST, width), (int) Math.max(LEAST, Math.min(MOST, Math.ceil(height))));
  }

  private static double height(Figure figure, double width) {
    return figure.panels().stream()
        .mapToDouble(panel -> height((ImagePanel) panel, width))
        .max()
        .orElse(0);
  }

  private static double height(ImagePanel panel, double width) {
    int count = panel.images().shape().extent(0);
    if (count == 0) {
      return 0;
    }
    int columns = Math.min(panel.columns(), count);
    int rows = (count + columns - 1) / columns;
    double across = Math.max(1, panel.images().shape().extent(2));
    double image = ((width + GAP) / columns - GAP) * panel.images().shape().extent(1) / across;
    double caption = panel.captions().isEmpty() ? 0 : CAPTION;
    double title = panel.title().isEmpty() ? GAP : TITLE;
    return title + rows * (Math.max(1, image) + caption + GAP);
  }
}

package dev.ansatz.workbench.internal.view.data;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSlider;
import net.miginfocom.swing.MigLayout;

/** The images of a part: choose a class, and how large they are. */
final class ImagesTab {
  private final ImageGrid grid;
  private final JLabel count = new JLabel();
  private final JPanel panel = new JPanel(new MigLayout("fill, insets 4, gap 8", "", "[][grow]"));

  ImagesTab(Images images) {
    grid = new ImageGrid(images);
    grid.setName("data.images.grid");
    grid.getAccessibleContext()
        .setAccessibleName("Images, %d by %d pixels".formatted(images.width(), images.height()));
    images.labels().ifPresent(labels -> addClasses(labels.classes()));
    addSize();
    panel.add(count, "pushx, wrap");
    JScrollPane scroll = new JScrollPane(grid);
    scroll.setName("data.images.scroll");
    panel.add(scroll, "span, grow, wmin 60, hmin 40");
    tellCount();
  }

  private void addClasses(List<String> classes) {
    List<String> choices = new ArrayList<>(List.of("All classes"));
    choices.addAll(classes);
    JComboBox<String> choice = new JComboBox<>(choices.toArray(String[]::new));
    choice.setName("data.images.class");
    choice.getAccessibleContext().setAccessibleName("Class");
    choice.setToolTipText("Show the images of one class alone");
    choice.addActionListener(
        event -> {
          grid.showClass(choice.getSelectedIndex() - 1);
          tellCount();
        });
    panel.add(choice, "wmin 60");
  }

  private void addSize() {
    JSlider size = new JSlider(16, 256, 56);
    size.setName("data.images.size");
    size.getAccessibleContext().setAccessibleName("Size of the images");
    size.setToolTipText("How large the images are");
    size.addChangeListener(event -> grid.side(size.getValue()));
    panel.add(size, "w 60:120:120");
  }

  private void tellCount() {
    count.setText(Words.count(grid.shownCount(), "image"));
  }

  JComponent component() {
    return panel;
  }
}

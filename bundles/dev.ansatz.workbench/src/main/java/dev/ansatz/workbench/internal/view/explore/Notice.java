package dev.ansatz.workbench.internal.view.explore;

import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.ui.Middle;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** Says why there is nothing to play with, and which runs there are to choose from. */
final class Notice extends JPanel {
  private static final long serialVersionUID = 1;
  private static final int LONGEST = 44;

  Notice() {
    super(new MigLayout("fillx, insets 16, wrap 1, gap 8, aligny center", "[grow, center]"));
  }

  /**
   * Says something.
   *
   * @param what one sentence: what would be seen
   * @param next one sentence or two: why it is not, and what to do
   * @param runs the runs that can be chosen
   * @param chosen told of the folder of the one that is chosen
   */
  void say(String what, String next, List<StoredRun> runs, Consumer<Path> chosen) {
    removeAll();
    add(sentence(what), "wmin 80, wmax 400, growx");
    add(sentence(next), "wmin 80, wmax 400, growx");
    if (!runs.isEmpty()) {
      JLabel heading = new JLabel("Runs that can:");
      add(heading, "gaptop 8");
      JPanel links = new JPanel(new MigLayout("insets 0, wrap 1, gap 0", "[left]"));
      runs.forEach(run -> links.add(link(run, chosen)));
      add(links, "wmin 0");
    }
    revalidate();
    repaint();
  }

  private static JButton link(StoredRun run, Consumer<Path> chosen) {
    JButton link = new JButton(Middle.shorten(run.id(), LONGEST));
    link.putClientProperty("JButton.buttonType", "borderless");
    link.setHorizontalAlignment(SwingConstants.LEADING);
    link.setForeground(UIManager.getColor("Component.linkColor"));
    link.setToolTipText("%s: %s".formatted(run.id(), run.title()));
    link.setName("explore.run." + run.id());
    link.getAccessibleContext().setAccessibleName("Select the run " + run.id());
    link.addActionListener(event -> chosen.accept(run.dir()));
    return link;
  }

  private static JTextArea sentence(String text) {
    JTextArea area = new JTextArea(text);
    area.setLineWrap(true);
    area.setWrapStyleWord(true);
    area.setEditable(false);
    area.setFocusable(false);
    area.setOpaque(false);
    area.setBorder(null);
    area.setFont(UIManager.getFont("Label.font"));
    return area;
  }
}

package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.figures.FigureView;
import dev.ansatz.runtime.compare.Comparison;
import dev.ansatz.runtime.store.RunCurve;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Theme;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The curves of compared runs in one plane. */
final class CurvesPane {
  private final Session session;
  private final Comparison comparison;
  private final JComboBox<String> metric;
  private final FigureView figure = new FigureView();
  private final JPanel panel =
      new JPanel(new MigLayout("fill, insets 0, wrap 1, gap 0", "[grow,fill]"));

  CurvesPane(Session session, Compared compared) {
    this.session = session;
    this.comparison = compared.comparison();
    metric = new JComboBox<>(compared.curves().toArray(String[]::new));
    metric.setName("runs.curves.metric");
    figure.setName("runs.curves.figure");
    figure.setEmptyText("These runs have no curves.");
    figure.setTheme(Theme.current().figures());
    figure.setMinimumSize(new Dimension(0, 0));
    JLabel label = new JLabel("Curve");
    label.setLabelFor(metric);
    JPanel bar = new JPanel(new MigLayout("insets 4 8 4 8"));
    bar.add(label);
    bar.add(metric, "wmin 60");
    panel.add(bar);
    panel.add(figure, "grow, push");
    metric.addActionListener(event -> load());
    load();
  }

  JComponent component() {
    return panel;
  }

  void themeChanged() {
    figure.setTheme(Theme.current().figures());
  }

  private void load() {
    String key = (String) metric.getSelectedItem();
    if (key != null) {
      List<String> ids =
          comparison.groups().stream()
              .flatMap(group -> group.runs().stream())
              .map(StoredRun::id)
              .toList();
      session
          .background()
          .run(
              () -> figure(key, session.index().curves(key, ids)),
              figure::setFigure,
              e -> session.stage().say("The curves cannot be read: " + e.getMessage()));
    }
  }

  private Figure figure(String key, List<RunCurve> curves) {
    return CurvesFigure.of(key, comparison, curves);
  }
}

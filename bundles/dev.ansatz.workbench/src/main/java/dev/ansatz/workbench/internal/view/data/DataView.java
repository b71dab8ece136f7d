package dev.ansatz.workbench.internal.view.data;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopSource;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Content;
import dev.ansatz.workbench.internal.ui.EmptyState;
import dev.ansatz.workbench.internal.ui.Icons;
import dev.ansatz.workbench.internal.ui.Middle;
import dev.ansatz.workbench.internal.ui.Subscription;
import dev.ansatz.workbench.internal.ui.WhenSeen;
import dev.ansatz.workbench.internal.view.View;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** The data of the experiment in front, or of the selected run, whichever was chosen last. */
public final class DataView implements View {
  private static final int LONGEST = 48;

  private final Session session;
  private final DataLoader loader;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final JPanel bar = new JPanel(new MigLayout("insets 4 8 4 8, gap 8, hidemode 3"));
  private final Content content = new Content("data");
  private final JLabel source = new JLabel();
  private final JComboBox<Split> splits = new JComboBox<>();
  private final JToggleButton asModel = new JToggleButton("As the model sees it");
  private final JButton reload = new JButton(Icons.of("refresh"));
  private final WhenSeen whenSeen;
  private final List<Subscription> subscriptions;
  private Optional<DataRequest> wanted = Optional.empty();
  private StopSource loading = new StopSource();
  private PartTabs tabs;

  /** Makes the view. */
  public DataView(Session session) {
    this.session = session;
    this.loader = new DataLoader(session.platform());
    this.whenSeen = new WhenSeen(panel, this::load);
    subscriptions =
        List.of(
            session.selection().runs().listen(this::chooseRun),
            session.selection().experiment().listen(this::chooseExperiment));
    fillBar();
    panel.add(bar, BorderLayout.NORTH);
    panel.add(content);
    chooseExperiment(session.selection().experiment().get());
    chooseRun(session.selection().runs().get());
    whenSeen.request();
  }

  private void fillBar() {
    splits.setName("data.split");
    splits.getAccessibleContext().setAccessibleName("Part of the data");
    splits.setToolTipText("Part of the data");
    splits.setRenderer(new SplitCell());
    splits.addActionListener(event -> showPart());
    asModel.setName("data.asModel");
    asModel.setToolTipText("Cut the fold and apply the experiment's transforms");
    asModel.addActionListener(event -> choose(wanted.map(this::again)));
    reload.setName("data.reload");
    reload.setToolTipText("Load again");
    reload.getAccessibleContext().setAccessibleName("Load again");
    reload.addActionListener(event -> whenSeen.request());
    source.setMinimumSize(new Dimension(40, 0));
    bar.add(source, "growx, pushx, wmin 40, span 3, wrap");
    bar.add(splits, "wmin 60");
    bar.add(asModel, "wmin 40");
    bar.add(reload);
  }

  private DataRequest again(DataRequest request) {
    return new DataRequest(request.place(), request.isRun(), asModel.isSelected());
  }

  private void chooseRun(List<Path> runs) {
    if (!runs.isEmpty()) {
      choose(Optional.of(new DataRequest(runs.get(0), true, asModel.isSelected())));
    }
  }

  private void chooseExperiment(Optional<Path> file) {
    file.ifPresent(it -> choose(Optional.of(new DataRequest(it, false, asModel.isSelected()))));
  }

  private void choose(Optional<DataRequest> next) {
    wanted = next;
    whenSeen.request();
  }

  private void load() {
    loading.stop();
    loading = new StopSource();
    bar.setVisible(wanted.isPresent());
    if (wanted.isEmpty()) {
      content.put(
          EmptyState.of(
              "This view shows the data that a model learns from: tables, images, series, and what the numbers are like.",
              "Open an experiment that is saved in a file, or select a run.",
              session.actions().find("file.new").stream().toList()));
      return;
    }
    DataRequest request = wanted.get();
    StopSource stop = loading;
    source.setText("Data of " + Middle.shorten(request.name(), LONGEST));
    source.setToolTipText(request.place().toString());
    content.waiting("The data is being loaded");
    session
        .background()
        .run(
            () -> loader.load(request, Progress.NONE, stop),
            loaded -> ifWanted(stop, () -> show(loaded)),
            e ->
                ifWanted(
                    stop, () -> content.failed("The data cannot be shown.", e, whenSeen::request)));
  }

  /** Acts unless something was asked for since, be it the same again. */
  private void ifWanted(StopSource asked, Runnable action) {
    if (loading == asked) {
      action.run();
    }
  }

  private void show(LoadedData loaded) {
    Object before = splits.getSelectedItem();
    tabs = new PartTabs(loaded, session.background());
    splits.removeAllItems();
    loaded.dataset().parts().keySet().stream()
        .filter(loaded.dataset()::has)
        .forEach(splits::addItem);
    if (before != null) {
      splits.setSelectedItem(before);
    }
    asModel.setEnabled(!loaded.transforms().isEmpty() || loaded.request().asTheModelSeesIt());
    content.put(tabs.component());
    showPart();
  }

  private void showPart() {
    if (tabs != null && splits.getSelectedItem() instanceof Split split) {
      tabs.show(split);
    }
  }

  @Override
  public JComponent component() {
    return panel;
  }

  @Override
  public void close() {
    subscriptions.forEach(Subscription::close);
    loading.stop();
  }
}

package dev.ansatz.workbench.internal.view.explore.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.model.Model;
import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.fake.FakeSession;
import dev.ansatz.workbench.internal.fake.SampleRuns;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Theme;
import dev.ansatz.workbench.internal.view.explore.ExploreView;
import dev.ansatz.workbench.internal.view.explore.OneRun;
import dev.ansatz.workbench.internal.view.explore.Places;
import dev.ansatz.workbench.internal.view.explore.ToyClassifier;
import dev.ansatz.workbench.internal.view.explore.Toys;
import java.awt.Component;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MistakesExhibitTest {
  private static final List<String> CLASSES = List.of("left", "right", "top");

  @TempDir Path temp;
  private FakeSession fake;
  private Session session;
  private MistakesExhibit exhibit;
  private ExploreView<Answers> view;

  @BeforeEach
  void begin() {
    fake = new FakeSession(temp);
  }

  @AfterEach
  void end() {
    Pictures.onEventThread(view::close);
    fake.close();
  }

  private void open(Theme theme, Dataset data, Model model) {
    SampleRuns.Told told = new SampleRuns.Told("toy", "FINISHED", 1, 1, 1);
    Path dir = SampleRuns.run(fake.root(), "toy-1", told, "2026-11-20T10:00:00Z", "");
    session = fake.opener(new OneRun(data).with("toy-1", model)).open();
    Pictures.onEventThread(
        () -> {
          theme.install();
          session.selection().runs().set(List.of(dir));
          exhibit = new MistakesExhibit(session.actions());
          view = new ExploreView<>(session, exhibit);
        });
    Places.settle(fake, view);
    FakeSession.await("the evidence is there", exhibit::isIdle);
  }

  /** Six images; three are taken for something else, with probabilities 0.6, 0.9 and 0.7. */
  private static Dataset images() {
    double[][] spots = {{-1, 0}, {1, 0}, {0, 1}, {-2, 0}, {2, 0}, {0, 2}};
    return Toys.images(spots, new int[] {0, 1, 2, 0, 1, 2}, CLASSES);
  }

  private static ToyClassifier classifier(Dataset data) {
    double[][] probabilities = {
      {0.8, 0.1, 0.1}, {0.6, 0.3, 0.1}, {0.05, 0.9, 0.05},
      {0.5, 0.25, 0.25}, {0.1, 0.2, 0.7}, {0.1, 0.1, 0.8}
    };
    return new ToyClassifier(CLASSES, data.tensor(Split.TEST, Fields.INPUTS), probabilities);
  }

  private void openImages() {
    Dataset data = images();
    open(Theme.LIGHT, data, classifier(data));
  }

  private List<Integer> rows() {
    List<Integer> rows = new ArrayList<>();
    Pictures.onEventThread(
        () -> {
          JList<?> list = find("mistakes.rows", JList.class);
          for (int i = 0; i < list.getModel().getSize(); i++) {
            rows.add((Integer) list.getModel().getElementAt(i));
          }
        });
    return rows;
  }

  private <C extends Component> C find(String name, Class<C> type) {
    return Places.find(view.component(), name, type);
  }

  private String headline() {
    return find("mistakes.headline", JLabel.class).getText();
  }

  @Test
  void showsTheSurestMistakesFirst() {
    openImages();
    assertEquals(List.of(2, 4, 1), rows());
    assertEquals("Row 2: top taken for right (probability 0.9)", headline());
    JTable scores = find("mistakes.scores", JTable.class);
    assertEquals("right (answer)", scores.getValueAt(1, 0));
    assertEquals("top (true)", scores.getValueAt(2, 0));
    assertEquals(0.9, (Double) scores.getValueAt(1, 1), 1e-12);
    assertEquals(0.05, (Double) scores.getValueAt(2, 1), 1e-12);
  }

  @Test
  void goesFromOneToTheNext() {
    openImages();
    Pictures.onEventThread(() -> assertTrue(session.actions().run("explore.nextMistake")));
    assertEquals("Row 4: right taken for top (probability 0.7)", headline());
    Pictures.onEventThread(() -> session.actions().run("explore.nextMistake"));
    Pictures.onEventThread(() -> session.actions().run("explore.nextMistake"));
    assertEquals("Row 1: right taken for left (probability 0.6)", headline());
    Pictures.onEventThread(() -> session.actions().run("explore.previousMistake"));
    assertEquals("Row 4: right taken for top (probability 0.7)", headline());
  }

  @Test
  void aCellOfTheMatrixFilters() {
    openImages();
    JComponent matrix = find("mistakes.matrix", JComponent.class);
    Pictures.onEventThread(() -> Pictures.paint(view.component(), 900, 600, 1));
    Pictures.onEventThread(() -> Places.clickCell(matrix, 1, 0));
    assertEquals(List.of(1), rows());
    Pictures.onEventThread(() -> Places.clickCell(matrix, 0, 0));
    assertEquals(List.of(0, 3), rows());
    assertEquals("Row 0: rightly left (probability 0.8)", headline());
    Pictures.onEventThread(() -> find("mistakes.all", javax.swing.JButton.class).doClick());
    assertEquals(List.of(2, 4, 1), rows());
  }

  @Test
  void explainsAnAnswerByItsFactors() {
    Dataset data = Toys.flowers(new double[][] {{4.9, 1.5}, {5, 2}}, new int[] {0, 1}, CLASSES);
    double[][] probabilities = {{0.2, 0.8, 1e-9}, {0.3, 0.6, 0.1}};
    ToyClassifier toy =
        new ToyClassifier(CLASSES, data.tensor(Split.TEST, Fields.INPUTS), probabilities);
    open(Theme.LIGHT, data, toy.factored());
    JTable evidence = find("mistakes.evidence", JTable.class);
    assertEquals("prior", evidence.getValueAt(0, 0));
    assertEquals("petal length", evidence.getValueAt(1, 0));
    assertEquals("4.9 cm", evidence.getValueAt(1, 1));
    assertEquals(Math.log(4) / 2, (Double) evidence.getValueAt(1, 2), 1e-12);
  }

  @Test
  void saysWhereNothingIsWrong() {
    Dataset data = Toys.flowers(new double[][] {{4.9, 1.5}}, new int[] {0}, CLASSES);
    double[][] right = {{0.8, 0.1, 0.1}};
    open(
        Theme.LIGHT,
        data,
        new ToyClassifier(CLASSES, data.tensor(Split.TEST, Fields.INPUTS), right));
    assertEquals(List.of(), rows());
    assertFalse(session.actions().run("explore.nextMistake"));
    assertEquals(
        "There are no such rows. Click a number in the matrix to see its rows.", headline());
  }

  @Test
  void looksAsApproved() {
    for (Theme theme : Theme.values()) {
      Dataset data = many();
      open(theme, data, scattered(data));
      String name = theme.name().toLowerCase(Locale.ROOT);
      Pictures.onEventThread(
          () ->
              Pictures.assertApproved(
                  "explore-mistakes-" + name, Pictures.paint(view.component(), 760, 620, 1)));
      Pictures.onEventThread(
          () ->
              Pictures.assertApproved(
                  "explore-mistakes-narrow-" + name,
                  Pictures.paint(view.component(), 320, 620, 1)));
      end();
      fake = new FakeSession(temp.resolve(name));
    }
    openImages();
  }

  private static Dataset many() {
    SplittableRandom random = new SplittableRandom(1);
    double[][] spots = new double[200][2];
    int[] labels = new int[spots.length];
    for (int row = 0; row < spots.length; row++) {
      spots[row][0] = 4 * random.nextDouble() - 2;
      spots[row][1] = 4 * random.nextDouble() - 2;
      labels[row] = random.nextInt(CLASSES.size());
    }
    return Toys.images(spots, labels, CLASSES);
  }

  private static ToyClassifier scattered(Dataset data) {
    SplittableRandom random = new SplittableRandom(2);
    int[] labels =
        ((dev.ansatz.api.tensor.I32Tensor) data.tensor(Split.TEST, Fields.LABELS)).array();
    double[][] probabilities = new double[labels.length][CLASSES.size()];
    for (int row = 0; row < labels.length; row++) {
      int given = random.nextInt(4) == 0 ? random.nextInt(CLASSES.size()) : labels[row];
      double sure = 0.4 + 0.59 * random.nextDouble();
      for (int c = 0; c < CLASSES.size(); c++) {
        probabilities[row][c] = c == given ? sure : (1 - sure) / (CLASSES.size() - 1);
      }
    }
    return new ToyClassifier(CLASSES, data.tensor(Split.TEST, Fields.INPUTS), probabilities);
  }
}

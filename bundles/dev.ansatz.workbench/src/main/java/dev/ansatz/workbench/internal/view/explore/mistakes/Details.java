package dev.ansatz.workbench.internal.view.explore.mistakes;

import dev.ansatz.api.model.FactoredClassifier;
import dev.ansatz.api.model.FactoredClassifier.Factors;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.workbench.internal.ui.Numbers;
import dev.ansatz.workbench.internal.view.explore.Latest;
import dev.ansatz.workbench.internal.view.explore.row.RowLook;
import dev.ansatz.workbench.internal.view.explore.row.RowPane;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;

/** One row: how it looks, how probable each class is, and what speaks for the answer. */
final class Details {
  private final JPanel component =
      new JPanel(new MigLayout("fill, insets 4, gap 4, wrap 1, hidemode 3", "[0:0, grow, fill]"));
  private final JLabel headline = new JLabel(" ");
  private final RowPane rowPane = new RowPane("The row", List.of("Value"));
  private final ScoreTable scores = new ScoreTable();
  private final JLabel evidenceTitle = new JLabel();
  private final EvidenceTable evidence = new EvidenceTable();
  private final JScrollPane evidenceScroll = new JScrollPane(evidence);
  private final Latest latest;

  Details(Latest latest) {
    this.latest = latest;
    headline.setName("mistakes.headline");
    scores.setName("mistakes.scores");
    evidence.setName("mistakes.evidence");
    component.add(headline, "wmin 40");
    component.add(rowPane, "grow, push, hmin 80");
    component.add(new JScrollPane(scores), "grow, push, hmin 80");
    component.add(evidenceTitle, "wmin 40");
    component.add(evidenceScroll, "grow, push, hmin 80");
    clear("Select a row to see its scores.");
  }

  JComponent component() {
    return component;
  }

  /** Shows no row, and why. */
  void clear(String why) {
    headline.setText(why);
    headline.setToolTipText(why);
    rowPane.setVisible(false);
    scores.getParent().getParent().setVisible(false);
    showEvidence(false);
  }

  private void showEvidence(boolean shown) {
    evidenceTitle.setVisible(shown);
    evidenceScroll.setVisible(shown);
  }

  void show(Answers answers, int row) {
    headline.setText(headline(answers, row));
    headline.setToolTipText(headline.getText());
    rowPane.setVisible(true);
    rowPane.show(answers.look(), RowLook.values(answers.inputs(), row));
    scores.getParent().getParent().setVisible(true);
    scores.show(answers, row);
    showEvidence(answers.model() instanceof FactoredClassifier);
    if (answers.model() instanceof FactoredClassifier factored) {
      latest.ask(
          stop -> factored.factors(new PredictRequest(answers.row(row), stop)),
          factors -> explain(answers, row, factors),
          e -> evidenceTitle.setText("The evidence cannot be worked out: " + e.getMessage()));
    }
    component.revalidate();
  }

  private static String headline(Answers answers, int row) {
    String truth = answers.classes().get(answers.truth(row));
    String answer = answers.classes().get(answers.answer(row));
    String confidence = Numbers.brief(answers.confidence(row));
    return answers.isWrong(row)
        ? "Row %d: %s taken for %s (probability %s)".formatted(row, truth, answer, confidence)
        : "Row %d: rightly %s (probability %s)".formatted(row, truth, confidence);
  }

  private void explain(Answers answers, int row, Factors factors) {
    int answer = answers.answer(row);
    int other = answers.isWrong(row) ? answers.truth(row) : second(answers, row);
    evidenceTitle.setText(
        "What speaks for %s over %s"
            .formatted(answers.classes().get(answer), answers.classes().get(other)));
    evidence.show(factors, answer, other);
  }

  /** Returns the class that is the most probable but for the answer. */
  private static int second(Answers answers, int row) {
    int answer = answers.answer(row);
    return IntStream.range(0, answers.classes().size())
        .filter(label -> label != answer)
        .boxed()
        .max((a, b) -> Double.compare(answers.log(row, a), answers.log(row, b)))
        .orElse(answer);
  }

  void themeChanged() {
    rowPane.themeChanged();
  }
}

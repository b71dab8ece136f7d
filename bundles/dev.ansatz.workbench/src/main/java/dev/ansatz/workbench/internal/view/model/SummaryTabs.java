package dev.ansatz.workbench.internal.view.model;

import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.workbench.internal.ui.FactSheet;
import dev.ansatz.workbench.internal.ui.Numbers;
import dev.ansatz.workbench.internal.ui.Scrolling;
import dev.ansatz.workbench.internal.ui.ValueTable;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;

/** What is said of a model as a whole. */
final class SummaryTabs {
  private SummaryTabs() {}

  /** Tells what the model is, how large, and what it can do. */
  static JComponent overview(ModelContent content) {
    FactSheet sheet = new FactSheet("model.overview", "About the model");
    sheet.heading(content.summary().map(ModelSummary::title).orElse(content.family()));
    warn(content, sheet);
    sheet.fact("Family", content.family());
    content.summary().ifPresent(it -> count(it, sheet));
    sheet.fact("Memory", memory(content.bytes()));
    sheet.fact("Arrays", Integer.toString(content.arrays().size()));
    if (!content.abilities().isEmpty()) {
      sheet.heading("What it can do");
      content.abilities().forEach(sheet::paragraph);
    }
    return sheet.component();
  }

  private static void warn(ModelContent content, FactSheet sheet) {
    if (!content.failure().isEmpty()) {
      sheet.alarm("Only the arrays can be shown: " + content.failure());
    }
    if (content.notFinite() > 0) {
      boolean one = content.notFinite() == 1;
      sheet.alarm(
          numbers(content.notFinite()) + " of its arrays " + (one ? "is" : "are") + " not finite.");
    }
    content.summary().stream().flatMap(it -> it.warnings().stream()).forEach(sheet::alarm);
  }

  private static void count(ModelSummary summary, FactSheet sheet) {
    sheet.fact("Set by training", numbers(summary.trainedParameters()));
    sheet.fact("In all", numbers(summary.parameters()));
  }

  private static String numbers(long count) {
    return String.format(Locale.ROOT, "%,d number%s", count, count == 1 ? "" : "s");
  }

  private static String memory(long bytes) {
    return bytes < 1_000_000
        ? Numbers.brief(Math.round(bytes / 100.0) / 10.0) + " kB"
        : Numbers.brief(Math.round(bytes / 1e4) / 100.0) + " MB";
  }

  /** Lists the layers or arrays in the order in which data passes them. */
  static JComponent structure(ModelSummary summary) {
    List<ValueTable.Col<ModelSummary.Part>> columns =
        List.of(
            ValueTable.Col.text("part", ModelSummary.Part::name),
            ValueTable.Col.text("shape", part -> part.shape().toString()),
            ValueTable.Col.count("numbers", ModelSummary.Part::parameters),
            ValueTable.Col.text("set by training", part -> part.trained() ? "yes" : "no"));
    return Scrolling.bare(
        ValueTable.of("model.structure", "Structure of the model", columns, summary.parts()));
  }

  /** Lists the settings that the model was trained with. */
  static JComponent settings(ModelContent content) {
    FactSheet sheet = new FactSheet("model.settings", "Settings of the model");
    content
        .run()
        .settings()
        .forEach(
            (address, value) -> {
              if (address.startsWith("model.") || address.startsWith("train.")) {
                sheet.fact(address, value == null ? "–" : value.toString());
              }
            });
    return sheet.component();
  }
}

package dev.ansatz.workbench.internal.view.data;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.workbench.internal.ui.FactSheet;
import dev.ansatz.workbench.internal.ui.Numbers;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.swing.JComponent;

/** Where data comes from, what it is for, and what it consists of. */
final class AboutTab {
  private AboutTab() {}

  static JComponent of(LoadedData loaded) {
    Dataset dataset = loaded.dataset();
    FactSheet sheet = new FactSheet("data.about", "About the data");
    sheet.heading(dataset.title());
    sheet.fact("Made by", dataset.provenance().origin());
    sheet.fact("SHA-256", dataset.provenance().sha256());
    sheet.fact(
        "For",
        dataset.tasks().stream().sorted().map(AboutTab::words).collect(Collectors.joining(", ")));
    sheet.fact("Transforms", transforms(loaded));
    sheet.heading("Parts");
    for (Map.Entry<Split, Map<String, Tensor>> part : dataset.parts().entrySet()) {
      for (Field field : dataset.fields()) {
        Tensor tensor = part.getValue().get(field.name());
        sheet.fact(part.getKey().key() + ", " + field.name(), words(tensor));
      }
    }
    if (!dataset.facts().isEmpty()) {
      sheet.heading("Known facts");
      new TreeMap<>(dataset.facts())
          .forEach((name, value) -> sheet.fact(name, Numbers.brief(value)));
    }
    return sheet.component();
  }

  private static String transforms(LoadedData loaded) {
    String ids = String.join(", ", loaded.transforms());
    return ids.isEmpty()
        ? "none"
        : ids + (loaded.request().asTheModelSeesIt() ? "" : " (not applied here)");
  }

  private static String words(Task task) {
    return task.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String words(Tensor tensor) {
    double megabytes = (double) tensor.size() * tensor.dtype().bytes() / 1e6;
    return "%s, %s, %s MB"
        .formatted(
            tensor.shape(), tensor.dtype(), Numbers.brief(Math.round(megabytes * 100) / 100.0));
  }
}

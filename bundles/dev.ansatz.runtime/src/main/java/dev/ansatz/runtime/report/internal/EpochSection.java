package dev.ansatz.runtime.report.internal;

import dev.ansatz.api.learn.Milestone;
import dev.ansatz.api.learn.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The epochs of a training side by side: what was watched in the best one and in the last. */
final class EpochSection {
  private EpochSection() {}

  static void add(Html html, List<Milestone> milestones) {
    if (milestones.isEmpty()) {
      return;
    }
    html.element("h2", "Epochs").open("div", "class", "wide").open("table");
    List<String> heads = new ArrayList<>(List.of("Mean over an epoch"));
    milestones.forEach(milestone -> heads.add("#" + head(milestone)));
    heads.add("Unit");
    Page.heads(html, heads);
    milestones.stream()
        .flatMap(milestone -> milestone.readings().stream())
        .map(Step.Reading::name)
        .distinct()
        .forEach(name -> row(html, name, milestones));
    html.close().close();
    kept(milestones)
        .ifPresent(
            epoch ->
                html.element(
                    "p", "The model is the one after epoch %d.".formatted(epoch), "class", "note"));
  }

  private static String head(Milestone milestone) {
    return "%s: epoch %d".formatted(milestone.name(), milestone.epoch());
  }

  private static Optional<Long> kept(List<Milestone> milestones) {
    return milestones.stream().filter(Milestone::kept).map(Milestone::epoch).findFirst();
  }

  private static void row(Html html, String name, List<Milestone> milestones) {
    html.open("tr").element("td", "train." + name);
    String unit = "";
    for (Milestone milestone : milestones) {
      Optional<Step.Reading> reading =
          milestone.readings().stream().filter(r -> r.name().equals(name)).findFirst();
      unit = reading.map(Step.Reading::unit).orElse(unit);
      html.element(
          "td",
          reading.map(r -> Numbers.text(r.value(), 6)).orElse(""),
          "class",
          "number",
          "title",
          reading.map(r -> "" + r.value()).orElse(""));
    }
    html.element("td", unit).close();
  }
}

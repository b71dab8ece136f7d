package dev.ansatz.views.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.view.Study;
import dev.ansatz.api.view.StudyRequest;
import dev.ansatz.api.view.StudyVisualizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** Shows the same figure of all points of a study in one. */
@Component(
    service = StudyVisualizer.class,
    property = {Descriptor.ID + "=side-by-side", Descriptor.TITLE + "=Side by side"})
public final class SideBySide implements StudyVisualizer<SideBySideSettings> {

  @Override
  public Descriptor<SideBySideSettings> descriptor() {
    return new Descriptor<>(
        "side-by-side",
        "Side by side",
        "The same figure of all models, or of all settings, in one. Images that are the same for"
            + " all stand above once.",
        SideBySideSettings.defaults(),
        List.of());
  }

  @Override
  public List<String> figuresOfRuns(SideBySideSettings settings) {
    return settings.figures();
  }

  @Override
  public boolean accepts(StudyRequest<SideBySideSettings> request) {
    return request.settings().figures().stream().anyMatch(id -> shown(request, id).size() > 1);
  }

  @Override
  public List<Figure> draw(StudyRequest<SideBySideSettings> request) {
    List<Figure> figures = new ArrayList<>();
    for (String id : request.settings().figures()) {
      List<Shown> shown = shown(request, id);
      if (shown.size() > 1) {
        figures.add(together(request, id, shown));
      }
    }
    return figures;
  }

  /** The first panel of a point's figure. */
  private record Shown(String name, String caption, Panel panel) {}

  private static List<Shown> shown(StudyRequest<SideBySideSettings> request, String id) {
    List<Shown> shown = new ArrayList<>();
    for (Study.Point point : request.study().points()) {
      Optional<Figure> figure =
          point.figures().stream()
              .filter(own -> own.id().equals(id) || own.id().startsWith(id + "-"))
              .filter(own -> !own.panels().isEmpty())
              .findFirst();
      figure.ifPresent(
          own -> shown.add(new Shown(name(request, point), own.caption(), own.panels().get(0))));
    }
    return shown;
  }

  private static String name(StudyRequest<?> request, Study.Point point) {
    List<String> words = new ArrayList<>();
    for (String address : request.study().settings()) {
      Object value = point.values().get(address);
      words.add(address.equals("model") ? value.toString() : address + " = " + value);
    }
    return String.join(", ", words);
  }

  private static Figure together(
      StudyRequest<SideBySideSettings> request, String id, List<Shown> shown) {
    boolean images = shown.stream().allMatch(one -> one.panel() instanceof ImagePanel);
    List<Panel> panels = images ? rows(request, shown) : retitled(shown);
    return new Figure(
        "side-by-side-" + id,
        "%s: %s".formatted(request.study().title(), id.replace('-', ' ')),
        caption(shown, images),
        images ? 1 : 2,
        panels);
  }

  private static String caption(List<Shown> shown, boolean images) {
    boolean alike = shown.stream().map(Shown::caption).distinct().count() == 1;
    return (alike ? shown.get(0).caption() : "The runs' own figures say how each was made.")
        + (images ? " Images that are the same for all stand above once, in the same order." : "");
  }

  private static List<Panel> rows(StudyRequest<SideBySideSettings> request, List<Shown> shown) {
    List<String> names = shown.stream().map(Shown::name).toList();
    List<ImagePanel> panels = shown.stream().map(one -> (ImagePanel) one.panel()).toList();
    return new ArrayList<Panel>(new ImageRows(names, panels, request.settings().images()).rows());
  }

  private static List<Panel> retitled(List<Shown> shown) {
    return shown.stream().map(one -> Titles.with(one.name(), one.panel())).toList();
  }
}

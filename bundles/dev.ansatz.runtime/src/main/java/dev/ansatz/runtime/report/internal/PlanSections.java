package dev.ansatz.runtime.report.internal;

import dev.ansatz.api.plugin.Source;
import dev.ansatz.api.settings.Setting;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** The parts of a report that tell what was to be done. */
final class PlanSections {
  private PlanSections() {}

  /** Adds the settings of every plug-in; those that differ from the defaults are marked. */
  static void settings(Html html, Plan plan) {
    html.element("h2", "Settings");
    html.element(
        "p",
        "Settings that differ from their defaults have a dot and stand bold.",
        "class",
        "note");
    settings(html, "Data", plan.data());
    plan.transforms().forEach(bound -> settings(html, "Transform", bound));
    settings(html, "Model", plan.model());
    plan.metrics().forEach(bound -> settings(html, "Metric", bound));
    plan.figures().forEach(bound -> settings(html, "Figure", bound));
  }

  private static void settings(Html html, String role, Bound<?> bound) {
    html.open("h3").text(role + ": " + bound.plugin().descriptor().title() + " ");
    html.element(
        "span",
        "%s, %s %s".formatted(bound.id(), bound.origin().bundle(), bound.origin().version()),
        "class",
        "note");
    html.close();
    List<Row> rows = new ArrayList<>();
    rows("", bound.settings(), bound.plugin().descriptor().defaults(), rows);
    if (!rows.isEmpty()) {
      html.open("div", "class", "wide").open("table");
      Page.heads(html, List.of("Setting", "Address", "#Value", "Unit", "#Default"));
      rows.forEach(row -> row.write(html));
      html.close().close();
    }
  }

  private record Row(String address, Setting setting, Object value, Object defaultValue) {
    void write(Html html) {
      html.open("tr", "class", Objects.equals(value, defaultValue) ? "usual" : "changed");
      html.element("td", setting.label(), "title", setting.help());
      html.open("td").element("code", address).close();
      html.element("td", plain(value), "class", "number").element("td", setting.unit());
      html.element("td", plain(defaultValue), "class", "number").close();
    }
  }

  private static <P extends Record> void rows(
      String prefix, Record settings, P defaults, List<Row> rows) {
    @SuppressWarnings("unchecked")
    Class<P> type = (Class<P>) defaults.getClass();
    SettingsSchema<P> schema = SettingsSchema.of(type);
    List<Object> values = schema.values(type.cast(settings));
    List<Object> usual = schema.values(defaults);
    for (int i = 0; i < values.size(); i++) {
      Setting setting = schema.settings().get(i);
      if (values.get(i) instanceof Record nested) {
        rows(prefix + setting.name() + ".", nested, (Record) usual.get(i), rows);
      } else {
        rows.add(new Row(prefix + setting.name(), setting, values.get(i), usual.get(i)));
      }
    }
  }

  private static String plain(Object value) {
    if (value instanceof Enum<?> constant) {
      return SettingsSchema.choiceName(constant);
    } else if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? Integer.toString(optional.getAsInt()) : "none";
    } else if (value instanceof OptionalDouble optional) {
      return optional.isPresent() ? Double.toString(optional.getAsDouble()) : "none";
    }
    return String.valueOf(value);
  }

  /** Adds the papers and books that the plug-ins follow. */
  static void sources(Html html, Plan plan) {
    Set<Source> sources = new LinkedHashSet<>();
    List<Bound<?>> bounds = new ArrayList<>(List.of(plan.model(), plan.data()));
    bounds.addAll(plan.transforms());
    bounds.addAll(plan.metrics());
    bounds.addAll(plan.figures());
    bounds.forEach(bound -> sources.addAll(bound.plugin().descriptor().sources()));
    if (!sources.isEmpty()) {
      html.element("h2", "Sources").open("ol");
      for (Source source : sources) {
        String equations = source.equations().isEmpty() ? "" : " (" + source.equations() + ")";
        html.element("li", source.citation() + equations);
      }
      html.close();
    }
  }
}

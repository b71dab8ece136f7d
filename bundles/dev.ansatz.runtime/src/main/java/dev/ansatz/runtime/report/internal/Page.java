package dev.ansatz.runtime.report.internal;

import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.expect.Check;
import dev.ansatz.runtime.expect.CheckedRun;
import dev.ansatz.runtime.expect.Summary;
import dev.ansatz.runtime.store.internal.Ending;
import dev.ansatz.runtime.store.internal.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the reports of runs and sweeps have in common. */
final class Page {
  private Page() {}

  /** Begins a page; three elements are open behind it. */
  static Html begin(String title) {
    Html html = new Html();
    html.drawing("<!DOCTYPE html>\n").open("html", "lang", "en").open("head");
    html.drawing("<meta charset=\"utf-8\">\n");
    html.drawing("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.element("title", title).style(css()).close();
    return html.open("body");
  }

  static String end(Html html) {
    return html.close().close().toString();
  }

  private static String css() {
    try (InputStream in = Page.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds the heading with the state and its reason. */
  static void header(Html html, String title, String facts, Ending ending) {
    html.open("header").element("h1", title).open("p", "class", "facts");
    state(html, ending.state());
    html.text(" " + facts).close();
    if (!ending.reason().isEmpty()) {
      html.element("p", ending.reason(), "class", "reason");
    }
    html.close();
  }

  static void state(Html html, RunState state) {
    String look =
        switch (state) {
          case FINISHED -> "good";
          case FAILED, DIVERGED, KILLED -> "bad";
          case RUNNING, STOPPED, PRUNED -> "odd";
        };
    html.element("span", state.name(), "class", "state " + look);
  }

  /** Adds a line for each expectation. */
  static void expectations(Html html, List<CheckedRun> runs) {
    List<Summary> summaries = Summary.of(runs);
    if (summaries.isEmpty()) {
      return;
    }
    html.open("table", "class", "expectations");
    for (Summary summary : summaries) {
      String look = summary.verdict() == Check.Verdict.MET ? "good" : "bad";
      html.open("tr").open("td").element("span", summary.word(), "class", look).close();
      html.open("td").element("code", summary.rule()).close();
      html.element("td", summary.finding()).close();
    }
    html.close();
  }

  static void warnings(Html html, List<String> warnings) {
    if (!warnings.isEmpty()) {
      html.open("div", "class", "warnings");
      warnings.forEach(warning -> html.element("p", warning));
      html.close();
    }
  }

  static void figures(Html html, List<Picture> pictures) {
    if (!pictures.isEmpty()) {
      html.element("h2", "Figures");
      pictures.forEach(picture -> figure(html, picture));
    }
  }

  private static void figure(Html html, Picture picture) {
    String id = picture.figure().id();
    html.open("figure");
    html.open("div", "class", "light").drawing(InlineSvg.of(picture.light(), id)).close();
    html.open("div", "class", "dark").drawing(InlineSvg.of(picture.dark(), id + "-dark")).close();
    html.open("figcaption").open("strong").text(picture.figure().title()).close();
    html.text(" " + picture.figure().caption() + " ");
    html.element("a", "PNG", "href", picture.png()).close().close();
  }

  static void files(Html html, List<String> files) {
    html.element("h2", "Files").open("ul");
    for (String file : files) {
      html.open("li").element("a", file, "href", file).close();
    }
    html.close();
  }

  /** Adds a line of column heads; heads that begin with {@code #} stand over numbers. */
  static void heads(Html html, List<String> heads) {
    html.open("tr");
    for (String head : heads) {
      if (head.startsWith("#")) {
        html.element("th", head.substring(1), "class", "number");
      } else {
        html.element("th", head);
      }
    }
    html.close();
  }
}

package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.engine.SweepRequest;
import dev.ansatz.runtime.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  @TempDir Path temp;

  private final RunEngine engine =
      new RunEngine(Plans.surroundings(Optional.of(new FakeRenderer())));

  private String runReport() throws IOException {
    Plans plans = new Plans();
    Path dir = temp.resolve("run");
    engine.run(new RunRequest(plans.plan(), dir, RunListener.NONE, StopToken.never()));
    return Files.readString(dir.resolve("report.html"));
  }

  private static List<String> all(String regex, String text) {
    return Pattern.compile(regex).matcher(text).results().map(MatchResult::group).toList();
  }

  private void assertSelfContained(String html) {
    assertTrue(html.startsWith("<!DOCTYPE html>"));
    assertEquals(List.of(), all("<(script|link|img|iframe|object)\\b", html));
    assertEquals(List.of(), all("(href|src)=\"(https?:)?//[^\"]*\"", html));
    assertEquals(List.of(), all("@import|url\\((?!#)", html));
    for (String tag : List.of("html", "body", "table", "tr", "td", "div", "p", "ul", "figure")) {
      assertEquals(all("<" + tag + "[ >]", html).size(), all("</" + tag + ">", html).size(), tag);
    }
  }

  @Test
  void theReportOfARunNeedsNothingElseAndEscapesAllText() throws IOException {
    String html = runReport();
    assertSelfContained(html);
    assertTrue(html.contains("A &lt;fake&gt; &amp; its mean"));
    assertTrue(html.contains("Noise &lt;1&gt;"));
    assertTrue(html.contains("One point &lt;only&gt;."));
    assertTrue(html.contains("A. Verage, &quot;Means&quot;, 1901 (eq. 1)"));
    assertFalse(html.contains("<fake>"));
  }

  @Test
  void theBestEpochStandsBesideTheLast() throws IOException {
    String html = runReport();
    assertTrue(html.contains("best: epoch 1"), html);
    assertTrue(html.contains("&lt;loss&gt;"), html);
    assertTrue(html.contains("0.125"), html);
    String last = all("last: epoch \\d+", html).get(0).replaceAll("\\D", "");
    assertTrue(html.contains("The model is the one after epoch " + last), html);
    Map<?, ?> record =
        (Map<?, ?>) Json.read(Files.readString(temp.resolve("run").resolve("run.json")));
    Map<?, ?> best = (Map<?, ?>) ((List<?>) record.get("epochs")).get(0);
    assertEquals(Map.of("<loss>", Map.of("value", 0.125, "unit", "mm")), best.get("readings"));
  }

  @Test
  void drawingsShareNoNames() throws IOException {
    List<String> ids = all("\\bid=\"[^\"]*\"", runReport());
    assertEquals(4, ids.size());
    assertEquals(ids.size(), ids.stream().distinct().count());
  }

  @Test
  void theReportOfASweepHasItsPointsAndTrials() throws IOException {
    Path dir = temp.resolve("sweep");
    engine.sweep(new SweepRequest(new Sweeps().sweep(), dir, RunListener.NONE, StopToken.never()));
    String html = Files.readString(dir.resolve("report.html"));
    assertSelfContained(html);
    assertTrue(html.contains("Rates &amp; &lt;rates&gt;"));
    assertTrue(html.contains("href=\"trials/012/report.html\""));
    assertEquals(4, all("\\d ± \\d", html).size());
  }
}

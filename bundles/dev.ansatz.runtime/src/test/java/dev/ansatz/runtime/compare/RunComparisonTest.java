package dev.ansatz.runtime.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.runtime.compare.Comparison.Aspect;
import dev.ansatz.runtime.compare.Comparison.Group;
import dev.ansatz.runtime.compare.Comparison.MetricRow;
import dev.ansatz.runtime.compare.Comparison.Row;
import dev.ansatz.runtime.compare.Comparison.Spread;
import dev.ansatz.runtime.compare.Comparison.Verdict;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.runtime.store.internal.StoredFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunComparisonTest {
  @TempDir Path temp;

  private final List<StoredRun> runs = new ArrayList<>();

  /** A run's folder; its parts are changed before it is written. */
  private final class Folder {
    private String state = "FINISHED";
    private int units = 500;
    private int seed = 1;
    private String hash = "abc";
    private String version = "1.0.0";
    private int starts = 50;
    private double vpt = 5;
    private String unit = "steps";
    private String estimate = "";
    private String curve = "";

    private Folder seed(int value, double score) {
      seed = value;
      vpt = score;
      return this;
    }

    private Folder units(int value) {
      units = value;
      return this;
    }

    private void write() throws IOException {
      Path dir = Files.createDirectories(temp.resolve("run-" + runs.size()));
      Files.writeString(
          dir.resolve("run.json"),
          """
          {"state": "%s", "reason": "", "title": "A run", "seed": %d, "dataSeed": %2$d,
           "data": {"id": "d", "bundle": "b.d", "version": "1.0.0", "settings": {"length": 10}},
           "model": {"id": "m", "bundle": "b.m", "version": "%s", "settings": {"units": %d}},
           "metrics": [{"id": "vpt", "bundle": "b.v", "version": "1.0.0",
                        "settings": {"starts": %d}}],
           "dataset": {"title": "Data", "origin": "made", "sha256": "%s",
             "parts": {"train": {"x": {"type": "F64", "shape": [90, 3]}},
                       "test": {"x": {"type": "F64", "shape": [30, 3]}}}},
           "scores": {"test.vpt": {"value": %s, "unit": "%s", "split": "test",
                                   "better": "higher"%s}}}
          """
              .formatted(state, seed, version, units, starts, hash, vpt, unit, estimate));
      Files.writeString(dir.resolve("metrics.csv"), "step,split,name,value,unit\n" + curve);
      runs.add(StoredFolder.read(dir).orElseThrow());
    }
  }

  private Comparison compare() {
    return RunComparison.of(runs);
  }

  @Test
  void runsThatDifferInTheirSeedsAreOneGroup() throws IOException {
    new Folder().seed(2, 6).write();
    new Folder().units(1_000).seed(1, 9).write();
    new Folder().seed(1, 4).write();
    Comparison comparison = compare();
    List<Group> groups = comparison.groups();
    assertEquals(List.of("A", "B"), groups.stream().map(Group::name).toList());
    assertEquals(
        List.of("run-2", "run-0"), groups.get(0).runs().stream().map(StoredRun::id).toList());
    assertEquals(
        List.of(new Row("model.units", List.of("500", "1000"))), comparison.settings().rows());
    assertEquals(5, comparison.settings().equal());
    assertEquals(List.of(), comparison.data().rows());
    assertEquals(List.of(), comparison.plugins().rows());
    MetricRow row = comparison.metrics().get(0);
    assertEquals("test.vpt", row.key());
    assertEquals("steps", row.unit());
    assertEquals(Better.HIGHER, row.better());
    assertEquals(
        List.of(
            Optional.of(new Spread(2, 5, OptionalDouble.of(Math.sqrt(2)))),
            Optional.of(new Spread(1, 9, OptionalDouble.empty()))),
        row.spreads());
    assertEquals(List.of(), comparison.notes());
  }

  @Test
  void repeatedRunsAreTestedInPairs() throws IOException {
    double[] first = {5, 6, 5.5};
    double[] second = {6, 6.5, 7};
    for (int seed = 1; seed <= 3; seed++) {
      new Folder().seed(seed, first[seed - 1]).write();
      new Folder().units(9).seed(seed, second[seed - 1]).write();
    }
    Verdict verdict = compare().verdicts().get(0);
    assertEquals("A", verdict.base());
    assertEquals("B", verdict.other());
    assertEquals(
        ResampledTest.of(new double[] {1, 0.5, 1.5}, 30.0 / 90), verdict.test().orElseThrow());
    assertTrue(verdict.remark().contains("one division of the data"), verdict.remark());
  }

  private String refusal() {
    Verdict verdict = compare().verdicts().get(0);
    assertEquals(Optional.empty(), verdict.test());
    return verdict.remark();
  }

  private void pairs(int otherSeed, String otherHash) throws IOException {
    new Folder().seed(1, 5).write();
    new Folder().seed(2, 6).write();
    new Folder().units(9).seed(1, 7).write();
    Folder last = new Folder().units(9).seed(otherSeed, 9);
    last.hash = otherHash;
    last.write();
  }

  @Test
  void noTestWithoutRepeats() throws IOException {
    new Folder().seed(1, 5).write();
    new Folder().units(9).seed(1, 7).write();
    assertEquals("no test: A is a single run; repeat both with two seeds or more", refusal());
  }

  @Test
  void noTestWithoutPairs() throws IOException {
    pairs(3, "abc");
    assertTrue(refusal().contains("do not pair"));
  }

  @Test
  void noTestOnOtherData() throws IOException {
    pairs(2, "other");
    assertTrue(refusal().contains("not judged on the same data"));
    assertTrue(compare().notes().get(0).contains("different data"), compare().notes()::toString);
    assertEquals(
        List.of(new Row("sha256", List.of("abc", "abc | other"))), compare().data().rows());
  }

  @Test
  void noTestWhereTheMetricWasSetDifferently() throws IOException {
    new Folder().seed(1, 5).write();
    Folder other = new Folder().seed(1, 6);
    other.starts = 100;
    other.write();
    assertTrue(refusal().contains("settings differ"));
    assertTrue(compare().notes().get(0).contains("do not compare: test.vpt"));
  }

  @Test
  void otherUnitsDoNotShareARow() throws IOException {
    new Folder().write();
    Folder other = new Folder().units(9);
    other.unit = "s";
    other.write();
    Comparison comparison = compare();
    assertEquals(2, comparison.metrics().size());
    assertEquals(Optional.empty(), comparison.metrics().get(0).spreads().get(1));
    assertEquals(
        List.of("test.vpt does not compare between groups: steps in A, s in B"),
        comparison.notes());
    assertEquals(List.of(), comparison.verdicts());
  }

  @Test
  void aBoundIsNotComparedWithTheValue() throws IOException {
    for (String accuracy : List.of("exact", "lower bound")) {
      Folder folder = new Folder().units(accuracy.length());
      folder.estimate =
          ", \"estimate\": {\"quantity\": \"horizon\", \"accuracy\": \"" + accuracy + "\"}";
      folder.write();
    }
    assertEquals(
        List.of(
            "test.vpt does not compare between groups: exact of the horizon in steps in A,"
                + " lower bound of the horizon in steps in B"),
        compare().notes());
  }

  @Test
  void theBestOfACurveHasARowOfItsOwn() throws IOException {
    Folder folder = new Folder();
    folder.curve = "1,test,vpt,7,steps\n2,test,vpt,5,steps\n2,train,loss,0.5,nats\n";
    folder.write();
    new Folder().units(9).write();
    List<MetricRow> rows = compare().metrics();
    assertEquals(
        List.of("test.vpt LAST", "test.vpt BEST", "train.loss LAST"),
        rows.stream().map(row -> row.key() + " " + row.aspect()).toList());
    assertEquals(Aspect.BEST, rows.get(1).aspect());
    assertEquals(7, rows.get(1).spreads().get(0).get().mean());
  }

  @Test
  void otherVersionsOfAPluginAreOtherGroups() throws IOException {
    new Folder().write();
    Folder other = new Folder();
    other.version = "1.1.0";
    other.state = "STOPPED";
    other.write();
    Comparison comparison = compare();
    assertEquals(
        List.of(new Row("model m", List.of("b.m 1.0.0", "b.m 1.1.0"))),
        comparison.plugins().rows());
    assertEquals(List.of("B: the run run-1 did not finish, it is stopped"), comparison.notes());
  }

  @Test
  void thePageShowsFiguresSideBySideAndNeedsNothingElse() throws IOException {
    new Folder().write();
    new Folder().units(9).write();
    for (StoredRun run : runs) {
      Path figures = Files.createDirectories(run.dir().resolve("figures"));
      Files.writeString(
          figures.resolve("map.svg"),
          "<?xml version=\"1.0\"?><svg width=\"10\" height=\"10\"><g id=\"a\"/></svg>");
    }
    String page = RunComparison.html(compare());
    assertTrue(page.contains("id=\"afigures-map-a\""), page);
    assertTrue(page.contains("id=\"bfigures-map-a\""), page);
    assertFalse(page.matches("(?s).*(src|href)=\"(?!#).*"), page);
  }

  @Test
  void oneRunIsNoComparison() throws IOException {
    new Folder().write();
    assertThrows(IllegalArgumentException.class, this::compare);
  }
}

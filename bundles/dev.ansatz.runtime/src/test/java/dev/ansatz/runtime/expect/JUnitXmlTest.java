package dev.ansatz.runtime.expect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.api.metric.Score;
import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.plan.Expectation;
import dev.ansatz.runtime.plan.Expectation.Comparison;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class JUnitXmlTest {
  private static final List<Expectation> EXPECTED =
      List.of(
          new Expectation("test.vpt", Comparison.AT_LEAST, 17),
          new Expectation("test.mse", Comparison.BELOW, 1),
          new Expectation("test.none", Comparison.BELOW, 1));
  private static final Map<String, Score> SCORES =
      Map.of(
          "test.vpt", new Score("vpt", 16, "s", Better.HIGHER),
          "test.mse", new Score("mse", 0.5, "", Better.LOWER));

  private static CheckedRun run(String name, RunState state, String reason) {
    return new CheckedRun(
        name, "<A> & \"b\" \u0001", state, reason, 1.5, Check.all(EXPECTED, SCORES));
  }

  private static String text(List<CheckedRun> runs) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JUnitXml.write("lorenz", runs, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String at(String path, String xml) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    return XPathFactory.newInstance().newXPath().evaluate(path, document);
  }

  @Test
  void isWhatBuildServersRead() throws Exception {
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="lorenz" tests="4" failures="1" errors="1" skipped="0">
          <testsuite name="&lt;A&gt; &amp; &quot;b&quot; \uFFFD" tests="4" failures="1" errors="1"\
         skipped="0" time="1.500">
            <testcase classname="lorenz.one" name="finishes" time="1.500">
            </testcase>
            <testcase classname="lorenz.one" name="test.vpt &gt;= 17" time="0">
              <failure message="test.vpt &gt;= 17: 16 s, 1 off" type="expectation"></failure>
            </testcase>
            <testcase classname="lorenz.one" name="test.mse &lt; 1" time="0">
            </testcase>
            <testcase classname="lorenz.one" name="test.none &lt; 1" time="0">
              <error message="test.none &lt; 1: there is no such score" type="expectation"></error>
            </testcase>
          </testsuite>
        </testsuites>
        """,
        text(List.of(run("one", RunState.FINISHED, ""))));
  }

  @Test
  void aRunThatDidNotFinishIsAnError() throws Exception {
    for (RunState state : List.of(RunState.FAILED, RunState.DIVERGED, RunState.STOPPED)) {
      String xml = text(List.of(run("one", state, "because")));
      assertEquals(state.name(), at("//testcase[@name='finishes']/error/@type", xml));
      assertEquals("because", at("//testcase[@name='finishes']/error/@message", xml));
      assertEquals("2", at("/testsuites/@errors", xml));
    }
  }

  @Test
  void whatWasEndedEarlyIsSkipped() throws Exception {
    String xml =
        text(List.of(run("one", RunState.FINISHED, ""), run("two", RunState.PRUNED, "worse")));
    assertEquals("8", at("/testsuites/@tests", xml));
    assertEquals("1", at("/testsuites/@failures", xml));
    assertEquals("4", at("/testsuites/@skipped", xml));
    assertEquals("4", at("count(//skipped)", xml));
    assertEquals("1", at("count(//failure)", xml));
  }
}

package dev.ansatz.runtime.expect;

import dev.ansatz.runtime.engine.RunState;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes runs as test suites, in the XML of JUnit that build servers read: each run is a suite,
 * whose first case is that it finishes; each expectation is a case. A run that did not finish is an
 * error, an expectation that is missed a failure, and one without a score an error. What was ended
 * early because others did better is skipped.
 */
public final class JUnitXml {
  private static final String FINISHES = "finishes";

  private final String name;
  private final XMLStreamWriter xml;

  private JUnitXml(String name, XMLStreamWriter xml) {
    this.name = name;
    this.xml = xml;
  }

  /**
   * Writes the document, in UTF-8.
   *
   * @param name names the whole: the experiment
   * @param runs the runs
   * @param out not closed
   * @throws XMLStreamException where {@code out} throws an exception
   */
  public static void write(String name, List<CheckedRun> runs, OutputStream out)
      throws XMLStreamException {
    XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    new JUnitXml(name, xml).document(runs);
    xml.flush();
  }

  /** How many cases there are of each kind. */
  private record Counts(int tests, int failures, int errors, int skipped) {
    static Counts of(CheckedRun run) {
      int unmet = 0;
      int unjudged = 0;
      for (Check check : run.checks()) {
        unmet += check.verdict() == Check.Verdict.MISSED ? 1 : 0;
        unjudged += check.verdict() == Check.Verdict.UNJUDGED ? 1 : 0;
      }
      int tests = 1 + run.checks().size();
      if (run.state() == RunState.PRUNED) {
        return new Counts(tests, 0, 0, tests);
      }
      int failed = run.state() == RunState.FINISHED ? 0 : 1;
      return new Counts(tests, unmet, failed + unjudged, 0);
    }

    Counts plus(Counts other) {
      return new Counts(
          tests + other.tests,
          failures + other.failures,
          errors + other.errors,
          skipped + other.skipped);
    }
  }

  private void document(List<CheckedRun> runs) throws XMLStreamException {
    Counts all = runs.stream().map(Counts::of).reduce(new Counts(0, 0, 0, 0), Counts::plus);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    attribute("name", name);
    counts(all);
    for (CheckedRun run : runs) {
      suite(run);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private void counts(Counts counts) throws XMLStreamException {
    attribute("tests", Integer.toString(counts.tests()));
    attribute("failures", Integer.toString(counts.failures()));
    attribute("errors", Integer.toString(counts.errors()));
    attribute("skipped", Integer.toString(counts.skipped()));
  }

  private void suite(CheckedRun run) throws XMLStreamException {
    start(1, "testsuite");
    attribute("name", run.title().isEmpty() ? run.name() : run.title());
    counts(Counts.of(run));
    attribute("time", seconds(run));
    start(2, "testcase");
    attribute("classname", name + "." + run.name());
    attribute("name", FINISHES);
    attribute("time", seconds(run));
    if (run.state() == RunState.PRUNED) {
      outcome("skipped", "", run.reason());
    } else if (run.state() != RunState.FINISHED) {
      outcome("error", run.state().name(), run.reason());
    }
    end(2);
    for (Check check : run.checks()) {
      expectation(run, check);
    }
    end(1);
  }

  private void expectation(CheckedRun run, Check check) throws XMLStreamException {
    start(2, "testcase");
    attribute("classname", name + "." + run.name());
    attribute("name", check.rule());
    attribute("time", "0");
    if (run.state() == RunState.PRUNED) {
      outcome("skipped", "", run.reason());
    } else if (check.verdict() == Check.Verdict.MISSED) {
      outcome("failure", "expectation", "%s: %s".formatted(check.rule(), check.finding()));
    } else if (check.verdict() == Check.Verdict.UNJUDGED) {
      outcome("error", "expectation", "%s: %s".formatted(check.rule(), check.finding()));
    }
    end(2);
  }

  private void outcome(String element, String type, String message) throws XMLStreamException {
    start(3, element);
    attribute("message", message);
    if (!type.isEmpty()) {
      attribute("type", type);
    }
    xml.writeEndElement();
  }

  private static String seconds(CheckedRun run) {
    return Double.isFinite(run.seconds())
        ? BigDecimal.valueOf(run.seconds()).setScale(3, RoundingMode.HALF_EVEN).toPlainString()
        : "0";
  }

  private void start(int depth, String element) throws XMLStreamException {
    indent(depth);
    xml.writeStartElement(element);
  }

  private void end(int depth) throws XMLStreamException {
    indent(depth);
    xml.writeEndElement();
  }

  private void indent(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  // XML has no place for most control characters, and titles may hold any.
  private void attribute(String key, String value) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    value.codePoints().map(c -> isXml(c) ? c : '\uFFFD').forEach(text::appendCodePoint);
    xml.writeAttribute(key, text.toString());
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}

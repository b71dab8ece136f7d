package dev.ansatz.runtime.experiment.internal.bind;

import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Scalar;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import dev.ansatz.runtime.plan.Expectation;
import dev.ansatz.runtime.plan.Expectation.Comparison;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the section {@code expect}: gates on scores. */
public final class ExpectBinder {
  /** How a gate is written. */
  public static final String FORM =
      "^\\s*(<=|>=|<|>)\\s*([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)\\s*$";

  private static final Pattern GATE = Pattern.compile(FORM);

  private final Mistakes mistakes;

  ExpectBinder(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  List<Expectation> bind(Value section, ScoreKeys keys) {
    if (!(section instanceof Mapping gates)) {
      mistakes.add(
          section.place(), "expect must be a mapping of scores to gates; got " + section.shown());
      return List.of();
    }
    List<Expectation> expectations = new ArrayList<>();
    for (Mapping.Entry entry : gates.entries()) {
      keys.check(entry.key(), entry.place(), mistakes);
      gate(entry).ifPresent(expectations::add);
    }
    return expectations;
  }

  private Optional<Expectation> gate(Mapping.Entry entry) {
    String text = entry.value() instanceof Scalar scalar ? scalar.text() : "";
    Matcher matcher = GATE.matcher(text);
    if (!matcher.matches()) {
      mistakes.add(
          entry.value().place(),
          "expect.%s must be a comparison in quotes, such as \">= 17\"; got %s"
              .formatted(entry.key(), entry.value().shown()));
      return Optional.empty();
    }
    return Optional.of(
        new Expectation(
            entry.key(), comparison(matcher.group(1)), Double.parseDouble(matcher.group(2))));
  }

  private static Comparison comparison(String sign) {
    return Arrays.stream(Comparison.values())
        .filter(comparison -> comparison.sign().equals(sign))
        .findFirst()
        .orElseThrow();
  }
}

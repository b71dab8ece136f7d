package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.store.internal.Ending;
import dev.ansatz.runtime.store.internal.Judgement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Judges a model by every metric on every split. A metric that fails is noted, and the others go
 * on.
 */
final class JudgePhase {
  private final PhaseContext context;
  private final Plan plan;
  private final Findings findings;
  private final StopToken stop;

  JudgePhase(PhaseContext context) {
    this.context = context;
    this.plan = context.plan();
    this.findings = context.findings();
    this.stop = context.stop();
  }

  /**
   * Judges.
   *
   * @throws StoppedException where it was stopped
   */
  void judge(Subject subject) {
    for (Split split : plan.splits()) {
      for (Bound<Metric<?, ?>> bound : plan.metrics()) {
        stop.check();
        context.watch().report("measuring %s on %s".formatted(bound.id(), split.key()), 0, 0);
        try {
          judge(bound, subject, split);
        } catch (RuntimeException e) {
          findings.ledger.trouble(e, stop);
        }
      }
    }
  }

  /**
   * Returns one score; nothing where no metric of the plan gives it.
   *
   * @param key its key: {@code "validation.mse"}; its part of the data need not be among the plan's
   */
  Optional<Score> score(String key, Subject subject) {
    int dot = key.indexOf('.');
    Split split = Split.valueOf(key.substring(0, dot).toUpperCase(Locale.ROOT));
    String name = key.substring(dot + 1);
    for (Bound<Metric<?, ?>> bound : plan.metrics()) {
      List<String> names =
          context.guard().call(bound, "naming its scores", () -> bound.plugin().scoreNames());
      if (names.stream().anyMatch(known -> name.equals(known) || name.startsWith(known + "."))) {
        Optional<Score> found =
            evaluate(bound, subject, split).orElse(List.of()).stream()
                .filter(score -> score.name().equals(name))
                .findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private void judge(Bound<Metric<?, ?>> bound, Subject subject, Split split) {
    Optional<List<Score>> scores = evaluate(bound, subject, split);
    if (scores.isEmpty()) {
      findings.ledger.warn(
          "the metric '%s' was left out: it does not fit the model or the data"
              .formatted(bound.id()));
    }
    for (Score score : scores.orElse(List.of())) {
      take(new Judgement(split, context.guard().call(bound, "judging the model", () -> score)));
    }
  }

  /** Returns what a metric gives; nothing where it does not fit. */
  private Optional<List<Score>> evaluate(Bound<Metric<?, ?>> bound, Subject subject, Split split) {
    @SuppressWarnings("unchecked")
    Metric<Model, Record> metric = (Metric<Model, Record>) bound.plugin();
    if (!context.guard().call(bound, "being asked whether it fits", () -> fits(metric, subject))) {
      return Optional.empty();
    }
    RandomKey key = RandomKey.of(plan.seed()).fold("metric").fold(bound.id());
    MetricRequest<Model, Record> request =
        new MetricRequest<>(
            subject.model(),
            subject.dataset(),
            split,
            bound.settings(),
            key,
            context.watch(),
            stop,
            subject.answers());
    return Optional.of(
        context.guard().call(bound, "judging the model", () -> metric.evaluate(request)));
  }

  private static boolean fits(Metric<?, ?> metric, Subject subject) {
    return metric.modelType().isInstance(subject.model()) && metric.accepts(subject.dataset());
  }

  private void take(Judgement judgement) {
    findings.judge(judgement);
    if (!judgement.score().note().isEmpty()) {
      findings.ledger.warn("%s: %s".formatted(judgement.key(), judgement.score().note()));
    }
    double value = judgement.score().value();
    if (!Double.isFinite(value)) {
      findings.ledger.trouble(
          Ending.of(
              RunState.DIVERGED,
              ExitCode.DIVERGED,
              "the score '%s' must be finite; got %s".formatted(judgement.key(), value)));
    }
  }
}

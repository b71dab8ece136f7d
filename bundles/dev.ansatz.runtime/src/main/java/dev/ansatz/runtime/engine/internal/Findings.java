package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Milestone;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.runtime.store.internal.Checkpoint;
import dev.ansatz.runtime.store.internal.Curves;
import dev.ansatz.runtime.store.internal.Judgement;
import dev.ansatz.runtime.store.internal.Picture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run has brought forth so far. One thread uses it. */
final class Findings {
  final Ledger ledger;
  Curves curves = new Curves();
  final List<Picture> pictures = new ArrayList<>();
  Optional<Dataset> dataset = Optional.empty();
  Optional<ModelSummary> model = Optional.empty();
  List<Milestone> milestones = List.of();
  long steps;

  private final Map<String, Judgement> judgements = new LinkedHashMap<>();

  Findings(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Takes up what a run that goes on knew. */
  void restore(Checkpoint checkpoint) {
    steps = checkpoint.steps();
    curves = checkpoint.curves();
    ledger.restore(checkpoint.warnings());
  }

  /** Takes a score, unless there is one of its key. */
  void judge(Judgement judgement) {
    if (judgements.putIfAbsent(judgement.key(), judgement) != null) {
      ledger.warn("two metrics give the score '%s'; the first is kept".formatted(judgement.key()));
    }
  }

  List<Judgement> judgements() {
    return List.copyOf(judgements.values());
  }

  Map<String, Score> scores() {
    Map<String, Score> scores = new LinkedHashMap<>();
    judgements.forEach((key, judgement) -> scores.put(key, judgement.score()));
    return scores;
  }
}

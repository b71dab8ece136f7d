package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.runtime.store.internal.Curves;
import dev.ansatz.runtime.store.internal.Ending;
import dev.ansatz.runtime.store.internal.Judgement;
import dev.ansatz.runtime.store.internal.Picture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run has brought forth so far. One thread uses it. */
final class Findings {
  final Curves curves = new Curves();
  final List<Picture> pictures = new ArrayList<>();
  Optional<Dataset> dataset = Optional.empty();
  Optional<ModelSummary> model = Optional.empty();
  long steps;

  private final Map<String, Judgement> judgements = new LinkedHashMap<>();
  private final List<String> warnings = new ArrayList<>();
  private final Watch watch;
  private Ending ending = Ending.WELL;

  Findings(Watch watch) {
    this.watch = watch;
  }

  void warn(String message) {
    warnings.add(message);
    watch.warned(message);
  }

  /**
   * Notes what the run has come to. The first trouble decides, and later ones become warnings; but
   * nothing goes before the user's wish to stop.
   */
  void trouble(Ending trouble) {
    if (ending.equals(Ending.WELL)) {
      ending = trouble;
    } else if (trouble.equals(Endings.STOPPED)) {
      warn(ending.reason());
      ending = trouble;
    } else {
      warn(trouble.reason());
    }
  }

  /**
   * Notes a failure after which the run can go on.
   *
   * @throws StoppedException where it is the answer to a request to stop
   */
  void trouble(RuntimeException failure, StopToken stop) {
    if (failure instanceof StoppedException stopped && stop.isStopped()) {
      throw stopped;
    }
    trouble(Endings.of(failure, stop));
  }

  /** Takes a score, unless there is one of its key. */
  void judge(Judgement judgement) {
    if (judgements.putIfAbsent(judgement.key(), judgement) != null) {
      warn("two metrics give the score '%s'; the first is kept".formatted(judgement.key()));
    }
  }

  Ending ending() {
    return ending;
  }

  List<String> warnings() {
    return List.copyOf(warnings);
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

package dev.ansatz.workbench.internal.job;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.progress.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a job stands at a moment. An immutable value.
 *
 * @param status how it stands
 * @param position how far the phase under way has come
 * @param steps how many steps of the training are done
 * @param curves the live readings, in the order in which they came
 * @param figures the live figures by id, each the latest
 * @param warnings one sentence each
 * @param outcome how it ended
 * @param failure why it did not even begin, or was not heard of again
 */
public record JobSnapshot(
    JobStatus status,
    Position position,
    long steps,
    List<LiveCurve> curves,
    Map<String, Figure> figures,
    List<String> warnings,
    Optional<RunOutcome> outcome,
    Optional<String> failure) {}

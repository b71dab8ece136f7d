package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.progress.StopToken;
import java.util.OptionalDouble;

/**
 * Ends a training after a time at work, which goes on to count where a run was interrupted; one
 * that the limit itself has ended has the whole time again. Between steps it simply ends there; a
 * step that goes on for longer than the grace is asked to stop.
 */
final class TimeLimit {
  /** How long a step may go on past the limit, in seconds. */
  static final double GRACE = 5;

  private final OptionalDouble seconds;
  private final double grace;
  private final WorkingTime time;
  private final StopSource brake;
  private volatile double begin = Double.NaN;

  /**
   * Makes a limit; its clock does not run yet.
   *
   * @param seconds the time; none for no limit
   * @param grace how long a step may go on past it, in seconds
   * @param time the run's time at work
   * @param stop stops the training as well
   */
  TimeLimit(OptionalDouble seconds, double grace, WorkingTime time, StopToken stop) {
    this.seconds = seconds;
    this.grace = grace;
    this.time = time;
    this.brake = new StopSource(stop);
  }

  /**
   * The training begins, or goes on.
   *
   * @param used the seconds that it has used already
   */
  void begin(double used) {
    begin = time.seconds() - used;
  }

  /** Returns the seconds that the training has used: none where it is to have all of them again. */
  double used() {
    return isOver() ? 0 : time.seconds() - begin;
  }

  /** The training has ended: the limit does not hold any more. */
  void end() {
    begin = Double.NaN;
  }

  /** Returns what a step is to ask: stopped when the run is, or the grace is over. */
  StopToken token() {
    return brake;
  }

  boolean isOver() {
    return isPast(0);
  }

  /** Pulls the brake where it is time. */
  void tick() {
    if (isPast(grace)) {
      brake.stop();
    }
  }

  /** Returns whether a step has been asked to stop by the limit and has not done so yet. */
  boolean isHolding() {
    return isPast(grace) && brake.isStopped();
  }

  private boolean isPast(double more) {
    return seconds.isPresent() && time.seconds() - begin >= seconds.getAsDouble() + more;
  }

  /** Returns the reason of the end that it brings. */
  String reason() {
    return "the training reached its time limit of %s s".formatted(seconds.getAsDouble());
  }
}

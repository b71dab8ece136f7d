package dev.ansatz.runtime.plan;

import dev.ansatz.api.view.StudyVisualizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Many runs that differ in some settings, all resolved and checked before the first begins.
 *
 * @param name names the sweep's folder
 * @param title a few words for headings
 * @param seed the root of all randomness: every trial has it as its data seed, and repeat r of
 *     point p derives its own seed from it
 * @param addresses the settings that vary: {@code "model.units"}
 * @param points the combinations of values, in order
 * @param until ends the sweep early
 * @param pruning ends poor trials early; not together with until
 * @param budget how much may be done
 * @param figures the study visualizers
 * @param figuresAreAsked whether the experiment asks for them by name, so that one that does not
 *     fit is to be warned of; else those are drawn that fit
 * @param experiment the text of an experiment file that does the sweep again
 */
public record Sweep(
    String name,
    String title,
    long seed,
    List<String> addresses,
    List<Point> points,
    Optional<Until> until,
    Optional<Pruning> pruning,
    Budget budget,
    List<Bound<StudyVisualizer<?>>> figures,
    boolean figuresAreAsked,
    String experiment) {

  /** Makes a sweep. */
  public Sweep {
    addresses = List.copyOf(addresses);
    points = List.copyOf(points);
    figures = List.copyOf(figures);
  }

  /** Makes a sweep that comes from no file. */
  public Sweep(
      String name,
      String title,
      long seed,
      List<String> addresses,
      List<Point> points,
      Optional<Until> until,
      Optional<Pruning> pruning,
      Budget budget,
      List<Bound<StudyVisualizer<?>>> figures,
      boolean figuresAreAsked) {
    this(
        name, title, seed, addresses, points, until, pruning, budget, figures, figuresAreAsked, "");
  }

  /** Returns the sweep with the text of the file that it comes from. */
  public Sweep with(String text) {
    return new Sweep(
        name,
        title,
        seed,
        addresses,
        points,
        until,
        pruning,
        budget,
        figures,
        figuresAreAsked,
        text);
  }

  /**
   * One combination of values.
   *
   * @param values the values by address
   * @param trials the runs of this point, one for each repeat
   */
  public record Point(Map<String, Object> values, List<Plan> trials) {}

  /**
   * The sweep ends after the first point whose mean score is at least a multiple of the first
   * point's.
   *
   * @param key the score's key
   * @param factor the multiple, above 0
   */
  public record Until(String key, double factor) {}

  /**
   * Trials are compared while they train, and poor ones end early.
   *
   * @param rule which trials are poor
   * @param key the key of the score that they are compared by
   * @param rungs where they are compared: shares of a training, ascending, above 0 and below 1
   * @param keep what share of the trials goes on behind a rung: for {@link Rule#HALVING}
   * @param warmup how many trials are not compared at first: for {@link Rule#MEDIAN}
   */
  public record Pruning(Rule rule, String key, List<Double> rungs, double keep, int warmup) {

    /** Makes a pruning. */
    public Pruning {
      rungs = List.copyOf(rungs);
    }

    /** Which trials are poor. */
    public enum Rule {
      /** Those that are worse than the median of the trials before them. */
      MEDIAN,
      /** All but the best. */
      HALVING
    }
  }

  /**
   * How much a sweep may do.
   *
   * @param trials how many trials at most, the first ones
   * @param seconds after how long it ends
   */
  public record Budget(OptionalInt trials, OptionalDouble seconds) {

    /** No bounds. */
    public static final Budget NONE = new Budget(OptionalInt.empty(), OptionalDouble.empty());
  }
}

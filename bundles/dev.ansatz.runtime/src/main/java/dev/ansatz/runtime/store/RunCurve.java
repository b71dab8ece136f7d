package dev.ansatz.runtime.store;

/**
 * One metric of one run over its steps. The arrays are the caller's own.
 *
 * @param run the run's id
 * @param metric the metric's key
 * @param unit the unit; empty for bare numbers
 * @param steps the steps, ascending
 * @param values the values, one for each step; may be NaN or infinite
 */
public record RunCurve(String run, String metric, String unit, long[] steps, double[] values) {}

package dev.ansatz.data.dynamics.internal;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A system of ordinary differential equations.
 *
 * @param title its name
 * @param parameters its parameters in words, for error messages and provenance
 * @param components the names of its components
 * @param field its right-hand side
 * @param lyapunovExponent its largest Lyapunov exponent per time unit, where known
 */
record Flow(
    String title,
    String parameters,
    List<String> components,
    VectorField field,
    OptionalDouble lyapunovExponent) {}

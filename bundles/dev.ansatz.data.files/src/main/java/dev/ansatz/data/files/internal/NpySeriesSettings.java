package dev.ansatz.data.files.internal;

import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Which NPY file holds a series and what is to be known of it.
 *
 * @param path the file
 * @param length how many rows are taken, from the first on
 * @param columns which columns are taken, in this order; empty for all
 * @param timeStep the time between rows
 * @param timeUnit the unit of the time step
 * @param lyapunovExponent the largest Lyapunov exponent of the system, per time unit
 * @param split how the rows are parted
 */
public record NpySeriesSettings(
    @Param(
            label = "File",
            help = "An NPY file of numbers, [rows × components] or one component as [rows].")
        String path,
    @Param(label = "Length", unit = "rows", min = 2, help = "Only so many rows are taken.")
        OptionalInt length,
    @Param(
            label = "Columns",
            min = 0,
            help = "The columns to take, counted from 0 as NumPy counts; by default all.")
        List<Integer> columns,
    @Param(label = "Time step", min = 0, minOpen = true, help = "The time between rows.")
        double timeStep,
    @Param(label = "Time unit", help = "What the time step is measured in.") String timeUnit,
    @Param(
            label = "Largest Lyapunov exponent",
            unit = "per time unit",
            min = 0,
            minOpen = true,
            help = "Where it is known, metrics can measure time in Lyapunov times.")
        OptionalDouble lyapunovExponent,
    @Param(label = "Split") SeriesSplit split) {

  /** Makes settings. */
  public NpySeriesSettings {
    columns = columns == null ? null : List.copyOf(columns);
    Params.check(
        NpySeriesSettings.class,
        path,
        length,
        columns,
        timeStep,
        timeUnit,
        lyapunovExponent,
        split);
  }

  /** Returns settings for all of a file that is still to be named. */
  public static NpySeriesSettings defaults() {
    return new NpySeriesSettings(
        "",
        OptionalInt.empty(),
        List.of(),
        1,
        "steps",
        OptionalDouble.empty(),
        SeriesSplit.defaults());
  }
}

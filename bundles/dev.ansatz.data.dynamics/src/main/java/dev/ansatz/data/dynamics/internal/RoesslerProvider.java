package dev.ansatz.data.dynamics.internal;

import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import java.util.List;
import java.util.OptionalDouble;
import org.osgi.service.component.annotations.Component;

/** The Rössler system: {@code x' = -y - z}, {@code y' = x + a y}, {@code z' = b + z (x - c)}. */
@Component(
    service = DatasetProvider.class,
    property = {Descriptor.ID + "=roessler", Descriptor.TITLE + "=Rössler"})
public final class RoesslerProvider extends FlowProvider<RoesslerSettings> {
  private static final double STANDARD_EXPONENT = 0.0714;

  private static final Descriptor<RoesslerSettings> DESCRIPTOR =
      new Descriptor<>(
          "roessler",
          "Rössler",
          "Three ordinary differential equations with one quadratic term; with the standard"
              + " parameters a folded band.",
          RoesslerSettings.defaults(),
          List.of(
              Source.of(
                  "O. E. Rössler: An Equation for Continuous Chaos. Physics Letters A 57, 1976,"
                      + " 397-398"),
              Source.of(
                  "J. C. Sprott: Chaos and Time-Series Analysis. Oxford University Press, 2003"
                      + " (largest Lyapunov exponent 0.0714)")));

  @Override
  public Descriptor<RoesslerSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  Flow flow(RoesslerSettings settings) {
    return new Flow(
        "Rössler",
        "a %s, b %s, c %s".formatted(settings.a(), settings.b(), settings.c()),
        List.of("x", "y", "z"),
        state -> derivatives(settings, state),
        isStandard(settings) ? OptionalDouble.of(STANDARD_EXPONENT) : OptionalDouble.empty());
  }

  private static double[] derivatives(RoesslerSettings settings, double[] state) {
    double x = state[0];
    double y = state[1];
    double z = state[2];
    return new double[] {-y - z, x + settings.a() * y, settings.b() + z * (x - settings.c())};
  }

  private static boolean isStandard(RoesslerSettings settings) {
    RoesslerSettings standard = RoesslerSettings.defaults();
    return settings.a() == standard.a()
        && settings.b() == standard.b()
        && settings.c() == standard.c();
  }

  @Override
  Sampling sampling(RoesslerSettings settings) {
    return new Sampling(
        settings.start(),
        settings.discard(),
        settings.timeStep(),
        settings.length(),
        settings.relativeTolerance(),
        settings.absoluteTolerance());
  }

  @Override
  SeriesSplit split(RoesslerSettings settings) {
    return settings.split();
  }
}

package dev.ansatz.api.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParamsTest {
  enum Solver {
    QR,
    NORMAL_EQUATIONS
  }

  record Ridge(
      @Param(label = "Ridge", min = 0, minOpen = true, max = 10) double lambda,
      @Param(label = "Iterations", min = 1) int iterations,
      @Param(label = "Solver") Solver solver,
      @Param(label = "Sizes", min = 2) List<Integer> sizes,
      @Param(label = "Floor", min = 0) OptionalDouble floor) {
    Ridge {
      Params.check(Ridge.class, lambda, iterations, solver, sizes, floor);
    }
  }

  private static Ridge ridge(double lambda) {
    return new Ridge(lambda, 1, Solver.QR, List.of(2), OptionalDouble.empty());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 10.5, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesNumbersOutsideTheRange(double lambda) {
    InvalidSettingException e = assertThrows(InvalidSettingException.class, () -> ridge(lambda));
    assertEquals(
        "the 'lambda' parameter of Ridge must be above 0 and at most 10; got " + lambda,
        e.getMessage());
  }

  @Test
  void refusesNullAndBadElements() {
    assertThrows(
        InvalidSettingException.class,
        () -> new Ridge(1, 1, null, List.of(2), OptionalDouble.empty()));
    assertThrows(
        InvalidSettingException.class,
        () -> new Ridge(1, 1, Solver.QR, List.of(2, 1), OptionalDouble.empty()));
    assertThrows(
        InvalidSettingException.class,
        () -> new Ridge(1, 1, Solver.QR, List.of(2), OptionalDouble.of(-1)));
  }

  @Test
  void schemaDescribesEveryComponent() {
    SettingsSchema<Ridge> schema = SettingsSchema.of(Ridge.class);
    assertEquals(List.of("lambda", "iterations", "solver", "sizes", "floor"), schema.names());
    assertEquals(List.of("qr", "normal-equations"), schema.settings().get(2).choices());
    Ridge ridge = ridge(2);
    assertEquals(ridge, schema.create(schema.values(ridge)));
    assertThrows(
        InvalidSettingException.class,
        () -> schema.create(List.of(-1.0, 1, Solver.QR, List.of(), OptionalDouble.empty())));
  }
}

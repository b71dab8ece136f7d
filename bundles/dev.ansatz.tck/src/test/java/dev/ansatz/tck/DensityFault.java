package dev.ansatz.tck;

import java.util.Set;

/** One thing that a model of a density does wrong, and the checks that are to find it. */
enum DensityFault {
  NONE,
  STATES_ANOTHER_MEASURE("densitiesAreOfTheStatedMeasure"),
  DENSITY_DEPENDS_ON_BATCH("answersDoNotDependOnOtherRows", "samplesAreInTheUnitsOfTheRows"),
  DENSITY_IS_NAN_ON_CONSTANT_ROWS("oddRowsGetAFiniteDensityOrAReadableNo"),
  ACCEPTS_ROWS_OF_ANY_SHAPE("rowsOfAnotherShapeAreRefused"),
  SPREAD_IS_NEGATIVE("codesAndDecodedRowsHaveTheirShapes"),
  DECODES_FLAT_ROWS("codesAndDecodedRowsHaveTheirShapes"),
  BOUND_IS_ABOVE("theBoundIsNotAboveTheDensity"),
  KL_IS_OF_ANOTHER_CODE("klIsThatOfTheCode"),
  SAMPLES_DEPEND_ON_COUNT("theFirstSamplesAreTheSameHoweverManyAreDrawn"),
  SAMPLES_IGNORE_THE_KEY("anotherKeyDrawsOtherSamples"),
  SAMPLES_ARE_SCALED("samplesAreInTheUnitsOfTheRows"),
  WEIGHTS_SUM_TO_TWO("weightsAndResponsibilitiesSumToOne"),
  COMPONENTS_ARE_LONG("componentsAreOrthonormalAndInOrder"),
  COUNTS_TOO_MANY_PARAMETERS("noMoreParametersAreFreeThanThereAre");

  private final Set<String> finders;

  DensityFault(String... finders) {
    this.finders = Set.of(finders);
  }

  /** The names of the checks that fail, no others. */
  Set<String> finders() {
    return finders;
  }
}

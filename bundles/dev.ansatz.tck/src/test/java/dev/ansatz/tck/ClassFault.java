package dev.ansatz.tck;

import java.util.Set;

/** One thing that a classifier does wrong, and the checks that are to find it. */
enum ClassFault {
  NONE,
  NAMES_OTHER_CLASSES("classesAreThoseOfTheLabels"),
  PREDICTS_ANOTHER_CLASS("theMostProbableClassIsPredicted"),
  SUMS_TO_TWO("probabilitiesSumToOne", "factorsMultiplyToTheProbabilities"),
  SAYS_IMPOSSIBLE("probabilitiesSumToOne", "oddClassesGetAnAnswerOrAReadableNo"),
  CENTRES_THE_BATCH("answersDoNotDependOnOtherRows", "factorsMultiplyToTheProbabilities"),
  REMEMBERS_THE_ROW_BEFORE("answersDoNotDependOnOtherRows", "answersDoNotDependOnTheOrderOfRows"),
  TAKES_ANY_SHAPE("rowsOfAnotherShapeAreRefused"),
  FORGETS_THE_PRIOR("factorsMultiplyToTheProbabilities"),
  CRASHES_ON_ODD_LABELS("oddClassesGetAnAnswerOrAReadableNo");

  private final Set<String> finders;

  ClassFault(String... finders) {
    this.finders = Set.of(finders);
  }

  /** The names of the checks that fail, no others. */
  Set<String> finders() {
    return finders;
  }
}

package dev.ansatz.tck;

import java.util.Set;

/** One thing that a learner does wrong, and the checks that are to find it. */
enum Fault {
  NONE,
  BLANK_SUMMARY("describesItself"),
  SETTINGS_ACCEPT_NAN("badSettingsAreRefused"),
  HIDDEN_RANDOMNESS("theSameKeyGivesTheSameBits", "aResumedTrainingEndsAsIfNeverInterrupted"),
  WRITES_TO_INPUTS("inputsAreUnchanged"),
  LACKS_ABILITY("modelsHaveTheClaimedAbilities"),
  FRACTION_FALLS("stepsTellTheTruth"),
  IGNORES_STOP_IN_TRAINING("aStoppedTrainingReturnsSoon"),
  IGNORES_STOP_IN_FORECAST("aStoppedForecastReturnsSoon"),
  FORGETS_STATE_ON_RESUME("aResumedTrainingEndsAsIfNeverInterrupted"),
  SAVING_DISTURBS("aResumedTrainingEndsAsIfNeverInterrupted"),
  LOADS_ANOTHER_MODEL("aLoadedModelAnswersTheSame"),
  ARCHIVE_HOLDS_AN_OBJECT("archivesArePlainData", "degenerateDataGetsAnAnswerOrAReadableNo"),
  LOADS_FOREIGN_ARCHIVES("spoiltArchivesAreRefused"),
  MODEL_SHARES_STATE("aModelTakenEarlyStaysAsItWas"),
  ANSWERS_DEPEND_ON_HISTORY(
      "theSameKeyGivesTheSameBits",
      "aLoadedModelAnswersTheSame",
      "modelsAnswerSeveralThreadsAtOnce"),
  CRASHES_ON_SHORT_DATA("degenerateDataGetsAnAnswerOrAReadableNo"),
  MUMBLES("degenerateDataGetsAnAnswerOrAReadableNo");

  private final Set<String> finders;

  Fault(String... finders) {
    this.finders = Set.of(finders);
  }

  /** The names of the checks that fail, no others. */
  Set<String> finders() {
    return finders;
  }
}

package dev.ansatz.tck.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.learn.TrainingException;
import dev.ansatz.api.settings.InvalidSettingException;

/** Tells a readable no from a crash. */
public final class Refusals {
  private static final int FEWEST_CHARACTERS = 15;

  private Refusals() {}

  /** Returns what is wrong with a refusal; empty where it is a readable no. */
  public static String flaw(RuntimeException refusal) {
    boolean meant =
        refusal instanceof DataException
            || refusal instanceof TrainingException
            || refusal instanceof InvalidSettingException;
    if (!meant) {
      return "bad data must end in an answer, a DataException, an InvalidSettingException or a"
          + " TrainingException; got "
          + refusal;
    }
    String message = refusal.getMessage();
    if (message == null || message.length() < FEWEST_CHARACTERS || message.contains("\n")) {
      return "a refusal must be one sentence; got: " + message;
    }
    return "";
  }
}
